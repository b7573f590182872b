import { httpReasons } from '../shared/http/reasons';
import { Refusal } from '../shared/http/refusal';
import { crowdLogReasons } from './reasons';
import { NAME } from './vendor';

/** No tenant has a million projects: a list that goes on longer does not end. */
const MOST_PAGES = 10_000;

/**
 * All rows of a list that comes by page number, from 1 on. Only an empty page is the end: a vendor that cuts `per_page` in
 * silence answers short pages all the way. `most`: so many are enough. Throws a `Refusal` if a page comes twice: the
 * list knows no pages.
 */
export async function readPages<Row>(
	ask: (page: number) => Promise<readonly Row[]>,
	most = Infinity,
): Promise<Row[]> {
	const all: Row[] = [];
	let before = '';
	for (let page = 1; page <= MOST_PAGES && all.length < most; page++) {
		const rows = await ask(page);
		if (rows.length === 0) return all;
		const now = JSON.stringify(rows);
		if (now === before)
			throw new Refusal('guard', crowdLogReasons.samePage({ vendor: NAME, page }));
		before = now;
		for (const row of rows) all.push(row);
	}
	if (all.length < most) {
		const cause = 'a list without an end';
		throw new Refusal('unreachable', httpReasons.unreachable({ vendor: NAME, cause }));
	}
	return all.slice(0, most);
}

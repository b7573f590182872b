import { httpReasons } from './reasons';
import { Refusal } from './refusal';

/** A list that goes on behind the last row's number: `page(lastId)` answers the rows after it, in ascending order. */
export interface Keyset<Row> {
	/** Its name, for the refusal. */
	readonly vendor: string;
	page(lastId: number): Promise<Row[]>;
	cursorOf(row: Row): number;
}

/**
 * All rows, one per number. Only an empty page is the end: a vendor that cuts `count` in silence answers short pages
 * all the way. Throws a `Refusal` if the pages do not advance.
 */
export async function allPages<Row>(list: Keyset<Row>): Promise<Row[]> {
	const all: Row[] = [];
	for (let lastId = 0; ; ) {
		const rows = await list.page(lastId);
		if (rows.length === 0) return all;
		all.push(...rows);
		lastId = advanced(list, rows, lastId);
	}
}

export interface GroupedKeyset<Row> extends Keyset<Row> {
	/** As many rows may be a page that was cut in the middle of a number's rows. */
	readonly fullPage: number;
	/** All rows of one number, for one that fills a page alone. */
	rowsOf(cursor: number): Promise<Row[]>;
}

/**
 * All rows, several per number. If the page counts rows, the last number's may be cut off, and the cursor would step over
 * the rest: those of a full page are dropped and asked for again from the number before.
 */
export async function allGroups<Row>(list: GroupedKeyset<Row>): Promise<Row[]> {
	const { page, cursorOf, rowsOf, fullPage } = list;
	const all: Row[] = [];
	for (let lastId = 0; ; ) {
		const rows = await page(lastId);
		if (rows.length === 0) return all;
		const last = advanced(list, rows, lastId);
		const whole = rows.length < fullPage ? rows : rows.filter((row) => cursorOf(row) !== last);
		if (whole.length > 0) {
			all.push(...whole);
			lastId = cursorOf(whole[whole.length - 1]);
		} else {
			all.push(...(await rowsOf(last)));
			lastId = last;
		}
	}
}

function advanced<Row>({ vendor, cursorOf }: Keyset<Row>, rows: Row[], lastId: number): number {
	let reached = lastId;
	for (const row of rows) {
		const cursor = cursorOf(row);
		if (!(cursor >= reached && cursor > lastId)) {
			const cause = 'pages that do not advance';
			throw new Refusal('unreachable', httpReasons.unreachable({ vendor, cause }));
		}
		reached = cursor;
	}
	return reached;
}

import type { Reason } from '../../shared/reasons/reason';
import type { Update } from '../client/requests';
import { kaonaviReasons } from '../reasons';
import type { Session } from '../session';
import { sortByCode } from './namedCodes';
import { type Outcome, runUpdate, type UpdateSettings } from './runUpdate';

/** Rows of one update; each belongs to a member. */
export interface Together<Row> {
	readonly rows: readonly Row[];
	codeOf(row: Row): string;
	/** What is not sent would be deleted or cleared: the rest is never sent without a row that was refused. */
	readonly allOrNothing?: boolean;
	/** The update that carries these rows. */
	request(rows: readonly Row[]): Update;
}

export interface Written {
	/** The members whose rows were refused, and why. All the others are in place. */
	readonly refused: ReadonlyMap<string, Reason>;
	/** The last update that went through. */
	readonly outcome?: Outcome;
}

/**
 * Sends all rows in one update. One bad row makes the vendor refuse the whole update, so if its texts name members, the rest
 * is sent once more without them. If they name nobody, or the rest is refused too, all of it has failed. Throws a
 * `Refusal` where nobody knows what became of the update.
 */
export async function writeTogether<Row>(
	session: Session,
	{ rows, codeOf, request, allOrNothing = false }: Together<Row>,
	settings: UpdateSettings,
): Promise<Written> {
	const refused = new Map<string, Reason>();
	const attempt = async (some: readonly Row[]) => {
		const outcome = await runUpdate(session, request(some), settings);
		if (outcome.done) return { outcome, named: [] as string[] };
		const { byCode } = sortByCode(outcome.texts, new Set(some.map(codeOf)));
		for (const [code, texts] of byCode) {
			refused.set(code, kaonaviReasons.vendorTexts({ texts: texts.join(' ') }));
		}
		return { outcome, named: [...byCode.keys()] };
	};
	const failRest = (some: readonly Row[], texts: readonly string[]) => {
		const reason = kaonaviReasons.updateRefused({ texts: texts.join(' ') });
		for (const row of some) if (!refused.has(codeOf(row))) refused.set(codeOf(row), reason);
	};

	const first = await attempt(rows);
	if (first.outcome.done) return { refused, outcome: first.outcome };
	const rest = rows.filter((row) => !refused.has(codeOf(row)));
	if (allOrNothing || first.named.length === 0) {
		failRest(rest, first.outcome.texts);
		return { refused };
	}
	if (rest.length === 0) return { refused };

	const second = await attempt(rest);
	if (second.outcome.done) return { refused, outcome: second.outcome };
	failRest(rest, second.outcome.texts);
	return { refused };
}

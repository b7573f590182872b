import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { type Refusal, refusalIn } from '../shared/http/refusal';
import type { OutputRow, ReadParameter, WholeContext } from '../shared/node/operation';
import { toRefusal } from '../shared/node/unexpected';
import { sentence } from '../shared/reasons/reason';
import { portions, type Portion, type Wanted } from './recipients';
import type { Session } from './session';
import { LIMITS } from './vendor';

/**
 * Reads each item, joins those that want the same, and makes one call per 500 people. A call that is refused becomes
 * a row for its items if n8n is to go on; otherwise it stops the run: what was sent stays, and a second try within
 * the execution carries the same retry keys.
 */
export async function inPortions<Content>(
	{ functions, inputs, language }: WholeContext<Session>,
	read: (parameter: ReadParameter, item: number) => Omit<Wanted<Content>, 'item'>,
	call: (portion: Portion<Content>) => Promise<IDataObject>,
): Promise<OutputRow[]> {
	const goesOn = functions.continueOnFail();
	/** One for each item: n8n gives an item on the error output one input back. */
	const row = (refusal: Refusal, from: number): OutputRow => {
		const error = sentence(refusal.reason, language);
		return { json: { error, reasonCode: refusal.reason.code }, from, error };
	};
	const rows: OutputRow[] = [];
	const wanted: Array<Wanted<Content>> = [];
	inputs.forEach((_, item) => {
		try {
			wanted.push({ item, ...read(parameterOf(functions, item), item) });
		} catch (error) {
			if (!goesOn) throw toRefusal(error);
			rows.push(row(toRefusal(error), item));
		}
	});
	const done: OutputRow[] = [];
	/** No single call's matter: the next one would meet the same. */
	let end: Refusal | undefined;
	for (const portion of portions(wanted, LIMITS.recipientsPerCall)) {
		try {
			if (end) throw end;
			done.push({ json: await call(portion), from: portion.items });
		} catch (error) {
			const refusal = refusalIn(error);
			if (!goesOn) throw refusal;
			if (refusal.concernsRun) end = refusal;
			rows.push(...portion.items.map((item) => row(refusal, item)));
		}
	}
	// Refused rows last: n8n's Retry On Fail looks at the first item.
	return [...done, ...rows];
}

const parameterOf =
	(functions: IExecuteFunctions, item: number): ReadParameter =>
	<T>(name: string, fallback?: T) =>
		functions.getNodeParameter(name, item, fallback) as T;

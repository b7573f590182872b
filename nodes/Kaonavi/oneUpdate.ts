import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
	isResourceLocatorValue,
} from 'n8n-workflow';
import { Refusal, refusalIn } from '../shared/http/refusal';
import type { OutputRow, ReadParameter, WholeContext } from '../shared/node/operation';
import { toRefusal } from '../shared/node/unexpected';
import { type Language, type Reason, wording } from '../shared/reasons/reason';
import { duplicatesIn } from './duplicates';
import { maxWait, optionsOf, reportLanguage } from './fields';
import type { Session } from './session';
import type { UpdateSettings } from './update/runUpdate';
import { type Together, writeTogether } from './update/writeTogether';
import { LIMITS } from './vendor';

/** The fields of every operation that sends an update. */
export const checkOnly: INodeProperties = {
	displayName: 'Dry Run',
	name: 'dryRun',
	type: 'boolean',
	default: false,
	description: 'Whether kaonavi only checks the request and writes nothing (header Dry-Run: 1)',
};

export const updateOptions = (...own: INodeProperties[]) =>
	optionsOf(maxWait, reportLanguage, ...own);

/** Reads the fields above. */
export function readUpdateSettings(parameter: ReadParameter): UpdateSettings {
	const { maxWait: seconds } = parameter<IDataObject>('options', {});
	return {
		checkOnly: parameter('dryRun', false),
		maxWaitSeconds: Number(seconds ?? LIMITS.usualWaitSeconds),
	};
}

/** A parameter as an item sees it. */
export const parameterOf =
	(functions: IExecuteFunctions, item: number): ReadParameter =>
	<T>(name: string, fallback?: T) => {
		const value: unknown = functions.getNodeParameter(name, item, fallback);
		return (isResourceLocatorValue(value) ? value.value : value) as T;
	};

/** What an item becomes in an update. */
export interface ReadRow<Row> {
	readonly code: string;
	readonly row: Row;
}

/** What reads an item; throws a `Refusal` for one that kaonavi would not take. */
export type ReadItem<Row> = (
	parameter: ReadParameter,
	input: IDataObject,
	item: number,
) => Promise<ReadRow<Row>> | ReadRow<Row>;

/** One of an update's rows, with the item it came from. */
export type ItemRow<Row> = ReadRow<Row> & { readonly item: number };

export interface ReadItems<Row> {
	readonly rows: ReadonlyArray<ItemRow<Row>>;
	readonly failed: OutputRow[];
}

export interface ReadRules {
	/** Two items for one member fail together. */
	readonly oncePerMember: boolean;
	/** What is not sent would be deleted or cleared: one bad item stops the run, even if n8n is to go on. */
	readonly allOrNothing?: boolean;
	/** Judges each code when all are known; a `Reason` speaks against its item. */
	judge?(codes: readonly string[]): Promise<(code: string) => Reason | undefined>;
}

/** Told to stop, n8n hears of the first bad item before anything is sent; told to go on, bad ones fail alone. */
export async function readItems<Row>(
	{ functions, inputs, language }: WholeContext<Session>,
	read: ReadItem<Row>,
	{ oncePerMember, allOrNothing = false, judge }: ReadRules,
): Promise<ReadItems<Row>> {
	const goesOn = functions.continueOnFail();
	const rows: Array<ItemRow<Row>> = [];
	const failed: OutputRow[] = [];
	const fail = (refusal: Refusal, item: number) => {
		if (!goesOn || allOrNothing || refusal.concernsRun) throw refusal;
		failed.push(errorRow(refusal, item, language));
	};
	for (const [item, input] of inputs.entries()) {
		try {
			rows.push({ item, ...(await read(parameterOf(functions, item), input, item)) });
		} catch (error) {
			fail(toRefusal(error), item);
		}
	}
	const codes = rows.map(({ code }) => code);
	const twice = oncePerMember ? duplicatesIn(codes) : () => undefined;
	const judged = await judge?.(codes);
	const good = rows.filter(({ code, item }) => {
		const reason = twice(code) ?? judged?.(code);
		if (reason) fail(new Refusal('refused', reason), item);
		return reason === undefined;
	});
	return { rows: good, failed };
}

/** A row for the error output. */
export function errorRow({ reason }: Refusal, item: number, language: Language): OutputRow {
	const { message } = wording(reason, language);
	return { json: { error: message, reasonCode: reason.code }, from: item, error: message };
}

export interface OneUpdate<Row> extends Pick<Together<ItemRow<Row>>, 'request' | 'allOrNothing'> {
	/** What an item that went through puts out. */
	json(row: ItemRow<Row>): IDataObject;
}

/** Sends all rows in one update and answers a row for each item. */
export async function sendTogether<Row>(
	{ client, functions, parameter, language }: WholeContext<Session>,
	rows: ReadonlyArray<ItemRow<Row>>,
	{ request, json, allOrNothing }: OneUpdate<Row>,
): Promise<OutputRow[]> {
	if (rows.length === 0) return [];
	const goesOn = functions.continueOnFail();
	const settings = readUpdateSettings(parameter);
	try {
		const codeOf = ({ code }: ItemRow<Row>) => code;
		const written = await writeTogether(client, { rows, codeOf, request, allOrNothing }, settings);
		return rows.map((row): OutputRow => {
			const reason = written.refused.get(row.code);
			const refusal = reason && new Refusal('refused', reason);
			if (refusal && !goesOn) throw refusal;
			if (refusal) return errorRow(refusal, row.item, language);
			const dryRun = settings.checkOnly ? { dryRun: true } : {};
			const { taskId, done } = written.outcome ?? { taskId: undefined, done: true };
			const finished = done && written.outcome?.done === true && written.outcome.finished;
			const task = taskId === undefined ? {} : { taskId, finished };
			return { json: { ...json(row), ...task, ...dryRun }, from: row.item };
		});
	} catch (error) {
		const refusal = refusalIn(error);
		if (!goesOn || refusal.concernsRun) throw refusal;
		return rows.map(({ item }) => errorRow(refusal, item, language));
	}
}

/** Rows that went through first: n8n's Retry On Fail looks at the first one. */
export const inOrder = (rows: readonly OutputRow[]): OutputRow[] => [
	...rows.filter(({ error }) => error === undefined),
	...rows.filter(({ error }) => error !== undefined),
];

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import type { OutputRow, ReadParameter } from '../../shared/node/operation';
import { type Language, type Reason, sentence } from '../../shared/reasons/reason';
import type { FileAction, Planned } from '../building/buildFile';
import { writeFiles } from '../building/writeFile';
import type { Column } from '../columns/column';
import { buildReasons } from '../reasons';
import { failedRow, failedRows, hint } from './rows';

export interface Built {
	readonly planned: readonly Planned[];
	readonly columns: readonly Column[];
	readonly limit: number;
	readonly parameter: ReadParameter;
	readonly functions: IExecuteFunctions;
	readonly language: Language;
	/** Of what is neither failed nor unchanged, only these. */
	readonly written: readonly FileAction[];
}

/** What *Return* asks for: rows of one file, one item per file, or a report. */
export function builtRows(built: Built): OutputRow[] {
	const { planned, parameter, functions, language } = built;
	if (parameter<string>('return', 'rows') === 'report') {
		return planned.map((one) => reportRow(one, language));
	}
	const failed = planned
		.filter(({ action }) => action === 'failed')
		.map(({ input: { employeeCode }, problems, item }) => ({ employeeCode, problems, item }));
	const lost = failedRows(failed, functions, language, buildReasons.someFailed);
	return [...fileRows(built), ...lost];
}

function fileRows({ planned, columns, limit, written, ...of }: Built): OutputRow[] {
	const { parameter, functions, language } = of;
	const chosen = planned.filter(({ action }) => written.includes(action));
	const { files, notes } = writeFiles(chosen, columns, limit);
	const cuts = firstOf(chosen.flatMap(({ row }) => row.cuts.map(({ reason }) => reason)));
	const empty = chosen.length === 0 ? [buildReasons.nothingToWrite()] : [];
	hint(functions, [...cuts, ...notes, ...empty], language);
	if (parameter<string>('return', 'rows') === 'files') {
		return files.map(({ rows, items }, index) => ({
			json: {
				...{ file: index + 1, files: files.length, rowCount: rows.length },
				rows: rows as unknown as IDataObject[],
			},
			from: items,
		}));
	}
	if (files.length > 1) {
		throw new Refusal('guard', buildReasons.severalFiles({ rows: chosen.length, limit }));
	}
	return files.flatMap(({ rows, items }) =>
		rows.map((json, index) => ({ json: { ...json }, from: items[index] })),
	);
}

/** So many cuts have a hint of their own. */
const MOST_HINTS = 20;

function firstOf(cuts: readonly Reason[]): readonly Reason[] {
	const count = cuts.length - MOST_HINTS;
	return count > 0 ? [...cuts.slice(0, MOST_HINTS), buildReasons.moreCuts({ count })] : cuts;
}

function reportRow({ item, input, action, problems, row, changed }: Planned, language: Language) {
	const { employeeCode, month } = input;
	if (action === 'failed') {
		const { json } = failedRow({ employeeCode, problems, item }, language);
		return { json: { ...json, action }, from: item };
	}
	const cuts = row.cuts.map(({ column, reason }) => ({
		...{ column, reason: sentence(reason, language), reasonCode: reason.code },
	}));
	const json = {
		employeeCode: String(employeeCode),
		...(month !== undefined && { month }),
		action,
		...(changed && changed.length > 0 && { changed: [...changed] }),
		...(cuts.length > 0 && { cuts }),
	} as IDataObject;
	return { json, from: item };
}

import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from '../../shared/node/operation';
import { tableRows } from '../../shared/node/tableRows';
import { dateReader } from '../dates/datePattern';
import type { ListLayout } from '../layout';
import { readCellName } from '../../shared/sheet/cellName';
import { listOf, plain } from '../../shared/sheet/text';
import { LAYOUT_DEFAULTS } from '../vendor';
import { readCellRules } from './cells';
import { unreadableSetting } from './texts';

/** Everything the layout parameters say; `field` is the name of the operation's layout collection. */
export interface LayoutSettings {
	readonly layout: ListLayout;
	readonly firstCell: string;
}

const NAME_LISTS = [
	'staffNumber',
	'name',
	'division',
	'mergedDown',
	'datePatterns',
	'date',
	'cell',
	'start',
	'end',
	'breakStart',
	'breakEnd',
	'breakMinutes',
	'status',
	'confirmedWords',
] as const;

/** Reads the layout of a sheet; throws a `Refusal` that names the parameter that cannot be read. */
export function readLayout(parameter: ReadParameter, field: string): LayoutSettings {
	const set = parameter<IDataObject>(field, {});
	const lists = NAME_LISTS.filter((name) => set[name] !== undefined).map((name) => [
		name,
		listOf(set[name]),
	]);
	const layout: ListLayout = {
		...LAYOUT_DEFAULTS,
		...(Object.fromEntries(lists) as Partial<ListLayout>),
		headerRow: Number(set.headerRow ?? 0) || undefined,
		firstDataRow: Number(set.firstDataRow ?? 0) || undefined,
		month: monthOf(parameter('month', '')),
		divisionCodes: readBranches(parameter),
		cells: readCellRules(parameter),
	};
	const bad = layout.datePatterns.find((pattern) => dateReader(pattern) === undefined);
	if (bad !== undefined) throw unreadableSetting('Date Patterns', bad, 'M/D');
	return { layout, firstCell: firstCellOf(set.firstCell) };
}

/** 拠点 → KOT所属コード. */
export function readBranches(parameter: ReadParameter): Record<string, string> {
	const rows = tableRows(parameter, 'branches').map(({ name, code }) => [
		String(name),
		String(code),
	]);
	return Object.fromEntries(rows) as Record<string, string>;
}

function monthOf(text: string): string | undefined {
	const month = plain(text);
	if (month === '') return undefined;
	if (/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) return month;
	throw unreadableSetting('Month', text, '2026-12');
}

function firstCellOf(text: unknown): string {
	const cell = plain(text ?? 'A1').toUpperCase();
	if (readCellName(cell)) return cell;
	throw unreadableSetting('First Cell', text, 'A1');
}

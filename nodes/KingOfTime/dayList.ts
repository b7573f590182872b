import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import type { DateRange } from '../shared/time/dateRange';
import { readDay } from '../shared/time/jst';
import { type DayQuery } from './client';
import { type DayFilters, readDayFilters } from './fields';
import { kotReasons } from './reasons';
import type { KotCurrentEmployee } from './wire';

interface DayRow {
	employeeKey: string;
	date: string;
	currentDateEmployee?: KotCurrentEmployee;
}

/** What every list over days does around its call: range and filters in, one item per person and day out. */
export async function listDays<Row extends DayRow>(
	parameter: ReadParameter,
	call: (range: DateRange, query: DayQuery) => Promise<Row[]>,
	toItems: (row: Row, employeeCode: string) => object[],
): Promise<IDataObject[]> {
	const range = readRange(parameter);
	const { employeeCodes, ...query } = readDayFilters(parameter<IDataObject>('filters', {}));
	const rows = await call(range, query);
	const isSimple = parameter('simplify', true);
	const items = rows
		.filter((row) => isWanted(row, employeeCodes))
		.flatMap((row) => (isSimple ? toItems(row, codeOf(row)) : [row]));
	return limited(items as IDataObject[], parameter);
}

/** Both days of the range, or a `Refusal` that names the field. */
export function readRange(parameter: ReadParameter): DateRange {
	const read = (field: string, name: string) => {
		const value = parameter<unknown>(name, '');
		const day = readDay(value);
		if (day === undefined) throw unreadable(field, value);
		return day;
	};
	const [start, end] = [read('Start Date', 'startDate'), read('End Date', 'endDate')];
	if (start > end) throw unreadable('End Date', end);
	return { start, end };
}

const unreadable = (field: string, value: unknown) =>
	new Refusal('refused', kotReasons.rangeUnreadable({ field, value: String(value) }));

/** Return All, or the first so many. */
export function limited<T>(items: T[], parameter: ReadParameter): T[] {
	return parameter('returnAll', false) ? items : items.slice(0, parameter('limit', 50));
}

/** The code as of today; a row without one (never seen) keeps the key, so that nobody is mixed up. */
export function codeOf({
	currentDateEmployee,
	employeeKey,
}: Pick<DayRow, 'currentDateEmployee' | 'employeeKey'>): string {
	return currentDateEmployee?.code ?? employeeKey;
}

function isWanted(row: DayRow, codes: DayFilters['employeeCodes']): boolean {
	return codes.size === 0 || codes.has(codeOf(row));
}

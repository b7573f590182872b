import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { givenItems } from '../../shared/node/givenItems';
import type { ReadParameter } from '../../shared/node/operation';
import { tableRows } from '../../shared/node/tableRows';
import { isBlank } from '../../shared/records';
import { readCellName } from '../../shared/sheet/cellName';
import { plain } from '../../shared/sheet/text';
import type { DateFormat } from '../cells/date';
import { TIME_FORMATS, type TimeFormat } from '../cells/duration';
import type { CellKind, Column } from '../columns/column';
import type { MappedColumn } from '../columns/fieldMap';
import { type LinkedRecord, linkedLayout } from '../columns/link';
import type { ReadOptions } from '../reading/readCell';
import { settingReasons } from '../reasons';

/** *Field Map* of a file operation. */
export function readMappedColumns(parameter: ReadParameter): MappedColumn[] {
	return tableRows(parameter, 'fieldMap')
		.filter(({ field }) => String(field ?? '').trim() !== '')
		.map(({ field, column, as, maxLength }) => ({
			field: String(field).trim(),
			column: String(column ?? ''),
			as: (as ?? 'auto') as CellKind | 'auto',
			maxLength: Number(maxLength ?? 0),
		}));
}

/** Whether *Kaonavi Link Rules* is on. */
export const keepsToLink = ({ kaonaviLinkRules }: IDataObject) => kaonaviLinkRules === true;

/** A layout as *Kaonavi Link Rules* leaves it; throws a `Refusal` for a row of the map that they do not allow. */
export function chosenLayout(
	layout: readonly Column[],
	map: readonly MappedColumn[],
	options: IDataObject,
	record: LinkedRecord,
): readonly Column[] {
	return keepsToLink(options) ? linkedLayout(layout, map, record) : layout;
}

/** *Only of Employees*: codes of the people asked for; undefined: everybody. */
export function employeesOf({ employees }: IDataObject): string[] | undefined {
	if (isBlank(employees) || employees === '[]') return undefined;
	const read = <T>() => employees as T;
	return givenItems(read, 'employees', 'Only of Employees').flatMap(({ employeeCode }) =>
		isBlank(employeeCode) ? [] : [String(employeeCode)],
	);
}

/** *Existing Employees*; absent if nobody gave them: then nothing is known of the ledger. */
export function existingOf(parameter: ReadParameter): IDataObject[] | undefined {
	return isBlank(parameter<unknown>('existing', ''))
		? undefined
		: givenItems(parameter, 'existing', 'Existing Employees');
}

export interface FileOptions extends ReadOptions {
	readonly headerRow?: number;
	readonly firstCell: string;
}

/** The options that every file to read has; throws a `Refusal` for a cell that is none. */
export function readFileOptions(options: IDataObject): FileOptions {
	const firstCell = plain(options.firstCell ?? 'A1').toUpperCase();
	if (!readCellName(firstCell)) {
		throw new Refusal('guard', settingReasons.firstCellUnreadable({ text: firstCell }));
	}
	return {
		firstCell,
		headerRow: Number(options.headerRow ?? 0) || undefined,
		codeDigits: Number(options.codeDigits ?? 0),
		kana: options.kana === 'asIs' ? 'asIs' : 'full',
	};
}

/** The options that choose people and their names. */
export function readChoice({ businessName, onlyHired, employeeCodes }: IDataObject) {
	const codes = String(employeeCodes ?? '')
		.split(/[,、]/)
		.map((code) => code.trim())
		.filter((code) => code !== '');
	return {
		businessName: businessName === true,
		onlyHired: onlyHired === true,
		...(codes.length > 0 && { codes }),
	};
}

/** *Time Format*; throws a `Refusal` if nobody chose it. */
export function readTimeFormat(parameter: ReadParameter): TimeFormat {
	const format = parameter<string>('timeFormat', 'choose');
	if (Object.hasOwn(TIME_FORMATS, format)) return format as TimeFormat;
	throw new Refusal('guard', settingReasons.timeFormatMissing());
}

/** What the options of a file to build say. */
export function readWriteOptions({ dateFormat, kana, tooLong }: IDataObject) {
	return {
		dateFormat: (dateFormat ?? 'slashes') as DateFormat,
		kana: kana === 'asIs' ? ('asIs' as const) : ('full' as const),
		tooLong: tooLong === 'cut' ? ('cut' as const) : ('refuse' as const),
	};
}

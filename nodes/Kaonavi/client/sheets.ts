import type { Http } from '../../shared/http/port';
import type { Download, Sheet, SheetLayout, SheetRecord } from '../wire';
import { get, listIn, objectIn, part, type Update } from './requests';

/** 使用可能なシートの項目, all sheets. */
export const getSheetLayouts = async (http: Http) =>
	listIn<SheetLayout>(await get(http, '/sheet_layouts'), 'sheets');

/** One sheet with the records of everybody. */
export async function getSheet(http: Http, id: number): Promise<Sheet> {
	const sheet = objectIn<Sheet>(await get(http, `/sheets/${part(id)}`));
	return { ...sheet, member_data: listIn(sheet, 'member_data') };
}

export interface SheetRows {
	readonly code: string;
	readonly records: readonly SheetRecord[];
}

/**
 * Single-record sheet: changes the given items. Multi-record sheet: REPLACES all records of each given member by the given
 * ones. Members that are not given stay as they are.
 */
export const updateSheet = (id: number, rows: readonly SheetRows[]): Update => ({
	method: 'PATCH',
	path: `/sheets/${part(id)}`,
	body: { member_data: rows },
	repeat: 'safe',
});

/** Replaces the whole sheet: records that are not sent are DELETED. */
export const replaceSheet = (id: number, rows: readonly SheetRows[]): Update => ({
	method: 'PUT',
	path: `/sheets/${part(id)}`,
	body: { member_data: rows },
	repeat: 'safe',
});

/** Appends records (multi-record sheets only); a second sending would append them twice. */
export const addRecords = (id: number, rows: readonly SheetRows[]): Update => ({
	method: 'POST',
	path: `/sheets/${part(id)}/add`,
	body: { member_data: rows },
	repeat: 'once',
});

export interface FilesOfMember {
	readonly code: string;
	readonly records: readonly Download[];
}

const filePath = (sheet: number, item: number) =>
	`/sheets/${part(sheet)}/custom_fields/${part(item)}/file`;

/** Files of an item, with URLs that are good for 15 minutes. */
export const getFiles = async (http: Http, sheet: number, item: number) =>
	listIn<FilesOfMember>(await get(http, filePath(sheet, item)), 'member_data');

export interface FileRows {
	readonly code: string;
	readonly records: ReadonlyArray<{ readonly file_name: string; readonly base64_content: string }>;
}

/** Adds files: to a record without one, or (multi-record sheet) as a new record. */
export const addFiles = (sheet: number, item: number, rows: readonly FileRows[]): Update => ({
	method: 'POST',
	path: filePath(sheet, item),
	body: { member_data: rows },
	repeat: 'once',
});

/** Replaces the file of the same name. */
export const replaceFiles = (sheet: number, item: number, rows: readonly FileRows[]): Update => ({
	method: 'PATCH',
	path: filePath(sheet, item),
	body: { member_data: rows },
	repeat: 'safe',
});

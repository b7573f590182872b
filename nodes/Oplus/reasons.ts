import { cellReasonTexts } from './reasonTexts/cells';
import { matchReasonTexts } from './reasonTexts/match';
import { sheetReasonTexts } from './reasonTexts/sheet';
import { importReasonTexts } from './reasonTexts/importSheet';
import { settingReasonTexts } from './reasonTexts/settings';
import { reasonTable } from '../shared/reasons/reason';

/** Why one cell could not be read. `{row}`, `{column}`, `{text}` name the cell. */
export const cellReasons = reasonTable(cellReasonTexts);

/** What is to say of a sheet as a whole, its rows and its columns. No names of people: rows and columns only. */
export const sheetReasons = reasonTable(sheetReasonTexts);

/** What Staff: Match found. Codes only, no names of people. */
export const matchReasons = reasonTable(matchReasonTexts);

/** What a person must do by hand because an import only adds. */
export const importReasons = reasonTable(importReasonTexts);

/** What of the node's own settings cannot be used. */
export const settingReasons = reasonTable(settingReasonTexts);

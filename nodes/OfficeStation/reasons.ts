import { reasonTable } from '../shared/reasons/reason';
import { buildReasonTexts } from './reasonTexts/build';
import { fileReasonTexts } from './reasonTexts/file';
import { settingReasonTexts } from './reasonTexts/settings';

/** What is to say of a file that is read: its columns, rows and cells. Codes only, no values of cells. */
export const fileReasons = reasonTable(fileReasonTexts);

/** What is to say of a file that is built. Codes, columns and lengths only. */
export const buildReasons = reasonTable(buildReasonTexts);

/** What of the node's or the credential's settings cannot be used. */
export const settingReasons = reasonTable(settingReasonTexts);

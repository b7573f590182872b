import type { EvidenceRow } from '../shared/http/evidence';

/** What texts call the vendor. */
export const NAME = 'Office Station';

/** Rows of one file, dependents included, by the way it is imported. */
export const ROW_LIMITS = {
	/** 一括編集 (Excel), 通常: hc 10590 / 0208. */
	bulkEdit: 1_000,
	/** 汎用データ. The number is documented for 汎用データ出力 (4695 / 0419). */
	general: 30_000,
} as const;

export type ImportRoute = keyof typeof ROW_LIMITS;

const HELP = 'https://www.officestation.jp/helpcenter/';
const LINK = 'https://support.kaonavi.jp/function-admin/integration/005';

/** How sure each operation is, for docs/evidence: documented = the vendor says so; inferred = not confirmed. */
export const EVIDENCE: ReadonlyArray<EvidenceRow> = [
	{
		operations: 'Employee: Read File, Dependent: Read File',
		call: 'file (汎用データ出力, 一括編集)',
		evidence: 'documented',
		source: `${HELP}4695/`,
		note: 'The export through a template of the customer is documented (pages 0419, 0208); its headers are the customer’s own, so the layout is a parameter.',
	},
	{
		operations: 'Employee: Build Import File',
		call: 'file (汎用データ取込み, 一括編集)',
		evidence: 'documented',
		source: `${HELP}36884/`,
		note: 'Documented: the import with 紐付け, 氏名 and address split and joined (0445), 1,000 rows of 一括編集 (0208). Headers and lengths are parameters.',
	},
	{
		operations: 'Attendance: Build Import File',
		call: 'file (勤怠データ取込)',
		evidence: 'documented',
		source: `${HELP}5202/`,
		note: 'Documented: key 従業員番号, columns by the customer’s 勤怠項目, time formats (0967), ユーザ定義 (0047). The headers are usual names.',
	},
	{
		operations: 'Employee: Get Many, Dependent: Get Many',
		call: 'GET {the path that the user gives}',
		evidence: 'inferred',
		source: LINK,
		note: 'An API with StationID, login ID and password exists for partners; host, paths, sign-in and fields are not public.',
	},
	{
		operations: 'Employee: Create or Update, Attendance: Import',
		call: '{method and path that the user gives}',
		evidence: 'inferred',
		source: LINK,
		note: 'As above. Sent once, because nobody knows what a second sending does.',
	},
];

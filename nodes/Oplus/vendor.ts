import type { EvidenceRow } from '../shared/http/evidence';
import type { CellRules } from './cells/rules';
import type { ImportOptions, ListLayout } from './layout';

/**
 * oplus publishes no template of its shift file (columns, date headers, marks: all unknown), so these defaults are
 * what Japanese shift tables commonly hold, and every one of them is a parameter. Only 〇, × and 有休 are documented
 * as oplus's own quick marks: https://opluswork.com/docs/item1/item1-3
 */
export const CELL_DEFAULTS: CellRules = {
	off: ['×', '✕', '✖', '╳', '〇', '○', '◯', '休', '休み', '-', 'ー', '―'],
	leave: {
		有休: '有休',
		有給: '有給',
		有給休暇: '有給休暇',
		年休: '年休',
		公休: '公休',
		特休: '特休',
		代休: '代休',
		振休: '振休',
	},
	unconfirmed: ['仮', '未確定', '調整中'],
	workNames: ['早番', '中番', '遅番', '日勤', '夜勤', '通し'],
	patterns: {},
	breakRules: [],
};

/** Most exact first: `1日` must not be read as a day and a Sunday. */
export const DATE_PATTERNS: readonly string[] = [
	'YYYY年M月D日',
	'YYYY/M/D',
	'YYYY-M-D',
	'YYYY.M.D',
	'YYYYMMDD',
	'M月D日',
	'M/D',
	'M-D',
	'D日',
	'D',
];

export const LAYOUT_DEFAULTS: ListLayout = {
	staffNumber: [
		'社員番号',
		'社員コード',
		'従業員コード',
		'従業員番号',
		'スタッフ番号',
		'スタッフコード',
	],
	name: ['氏名', '名前', 'スタッフ名', 'スタッフ', '従業員名'],
	division: ['拠点', '拠点名', '店舗', '店舗名', '所属', '所属名'],
	mergedDown: [],
	datePatterns: DATE_PATTERNS,
	divisionCodes: {},
	cells: CELL_DEFAULTS,
	date: ['日付', '年月日', '勤務日', '出勤日'],
	cell: ['シフト', '勤務時間', '業務時間', '時間'],
	start: ['出勤時間', '開始時間', '開始時刻', '出勤予定時刻', '開始', '出勤'],
	end: ['退勤時間', '終了時間', '終了時刻', '退勤予定時刻', '終了', '退勤'],
	breakStart: ['休憩開始', '休憩開始時刻', '休憩開始時間'],
	breakEnd: ['休憩終了', '休憩終了時刻', '休憩終了時間'],
	breakMinutes: ['休憩', '休憩時間'],
	status: ['確定', '確定状態'],
	confirmedWords: ['確定', '確定済', '確定済み', '済', '〇', '○', '◯'],
};

export const IMPORT_DEFAULTS: ImportOptions = {
	cellText: 'times',
	availableMarks: ['〇', '○', '◯'],
};

const SHIFT_FILE = 'https://opluswork.com/docs/item2/item2-15';
const LINK_ARTICLE = 'https://support.freee.co.jp/hc/ja/articles/18560314959001';
const PARTNER_PAGE = 'https://7760438.hs-sites.com/knowledge/mfmanual';

/** How sure each operation is, for docs/evidence: documented = the vendor says so; inferred = not confirmed. */
export const EVIDENCE: ReadonlyArray<EvidenceRow> = [
	{
		operations: 'Shift: Read Sheet',
		call: 'file (シフト管理 > Excel > ダウンロード)',
		evidence: 'documented',
		source: SHIFT_FILE,
		note: 'The download as a grid is documented; its columns and notations are not, so the layout is a parameter.',
	},
	{
		operations: 'Shift: Build Import Sheet',
		call: 'file (シフト管理 > Excel > アップロード)',
		evidence: 'documented',
		source: SHIFT_FILE,
		note: 'The upload takes the downloaded grid and adds to what is there; it never overwrites. Pro plan.',
	},
	{
		operations: 'Staff: Match',
		call: 'none',
		evidence: 'documented',
		source: LINK_ARTICLE,
		note: '社員番号 = 従業員コード, KOT所属コード = 所属コード; the check mark after [KING OF TIMEと同期] proves the link.',
	},
	{
		operations: 'Staff: Get Many, Shift: Get Many',
		call: 'GET {the path that the user gives}',
		evidence: 'inferred',
		source: PARTNER_PAGE,
		note: 'A partner interface with user ID and token exists; host, paths, authentication and fields are not public.',
	},
];

/**
 * The masters of the invented company: what an administrator has set up on the vendor's screens.
 */
const MASTERS = {
	divisions: [
		{ code: '1000', name: '本社', dayBorderTime: '05:00' },
		{ code: '2000', name: '渋谷店', dayBorderTime: '05:00' },
		{ code: '2100', name: '梅田店', dayBorderTime: '05:00' },
		{ code: '2200', name: '札幌店', dayBorderTime: '05:00' },
		{ code: '0300', name: '物流センター', dayBorderTime: '00:00' },
	],
	workingTypes: [
		{ code: '1', name: '正社員', hourlyWage: 2000 },
		{ code: '2', name: '契約社員', hourlyWage: 1600 },
		{ code: '3', name: 'パート', hourlyWage: 1200 },
		{ code: '4', name: 'アルバイト', hourlyWage: 1150 },
	],
	groups: [
		{ code: '01', name: '店長', category: { code: 'A', name: '役割' } },
		{ code: '02', name: '鍵当番', category: { code: 'A', name: '役割' } },
	],
	/** 1 有休 and 2 代休 are built in [B]; the others belong to the company. */
	leaveKinds: [
		{ code: 1, name: '有休' },
		{ code: 2, name: '代休' },
		{ code: 3, name: '公休' },
		{ code: 4, name: '夏季休暇' },
		{ code: 5, name: '慶弔休暇' },
	],
};

const PUNCH_NAMES = {
	1: '出勤',
	2: '退勤',
	3: '休憩開始',
	4: '休憩終了',
	7: '外出',
	8: '戻り',
};

/** Values of workDayTypeCode in a schedule write: UNCERTAIN, no source lists them. */
const WORK_DAY_TYPES = { 1: '平日', 2: '法定休日', 3: '法定外休日' };

module.exports = { MASTERS, PUNCH_NAMES, WORK_DAY_TYPES };

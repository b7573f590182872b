const { staffMatch } = require('../../../dist/nodes/Oplus/staff/staffMatch');
const { sentence } = require('../../../dist/nodes/shared/reasons/reason');

const ON = '2026-12-01';
const employees = [
	{ employeeCode: '00123', lastName: '山田', firstName: '太郎', status: 'active' },
	{ employeeCode: '00045', status: 'active' },
	{ employeeCode: 'A7', retiredDate: '2026-11-30', status: 'retired' },
	{ employeeCode: 'A8', retiredDate: '2026-12-01', status: 'active' },
];
const match = (staff, options) =>
	staffMatch(staff, employees, { divisionCodes: {}, on: ON, ...options });
const statusOf = (person, options) => match([person], options)[0].status;

test.each([
	['linked', { employeeCode: '00123', name: '山田　太郎' }],
	['linked', { employeeCode: '00123', name: '山田太郎', checkMark: true }],
	['nearMiss', { employeeCode: '45' }],
	['nearMiss', { employeeCode: '００１２３' }],
	['nearMiss', { employeeCode: 'a7' }],
	['nearMiss', { employeeCode: ' 00123' }],
	['missing', { employeeCode: '999' }],
	['retired', { employeeCode: 'A7' }],
	['linked', { employeeCode: 'A8' }],
	['blankNumber', { name: '佐藤 次郎' }],
	['blankNumber', { employeeCode: '　' }],
	['nameDiffers', { employeeCode: '00123', name: '佐藤 次郎' }],
	['unchecked', { employeeCode: '00123', checkMark: false }],
])('%s: %j', (status, person) => {
	expect(statusOf(person)).toBe(status);
});

test('a near miss names the code that is nearly the same, and is not joined', () => {
	const [row] = match([{ employeeCode: '45' }]);
	expect(row).toMatchObject({ employeeCode: '45', near: ['00045'], index: 0 });
	expect(sentence(row.reason, 'ja')).toContain('KING OF TIMEと同期');
});

test('two people with one number are both refused', () => {
	const staff = [
		{ employeeCode: '00123', name: '山田太郎' },
		{ employeeCode: '00123', name: '佐藤次郎' },
	];
	const rows = match(staff).slice(0, 2);
	expect(rows.map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
	expect(rows[0].reason.values.count).toBe(2);
	expect(statusOf({ employeeCode: '00123' }, {})).toBe('linked');
	expect(match([{ employeeCode: '00123' }, { employeeCode: '00123' }])[0].status).toBe('duplicate');
});

test('two rows of one name and number without branches are not taken for one person', () => {
	const person = { employeeCode: '00123', name: '山田 太郎' };
	expect(match([person, person])[0].status).toBe('duplicate');
});

test('one person in two branches is one person', () => {
	const staff = ['渋谷', '新宿'].map((divisionName) => ({
		employeeCode: '00123',
		name: '山田 太郎',
		divisionName,
	}));
	expect(match(staff).slice(0, 2)).toMatchObject([{ status: 'linked' }, { status: 'linked' }]);
});

test('a branch needs a KOT所属コード where a table is given', () => {
	const divisionCodes = { 渋谷: '1000' };
	const person = (divisionName) => ({ employeeCode: '00123', divisionName });
	expect(match([person('渋谷')], { divisionCodes })[0]).toMatchObject({
		status: 'linked',
		divisionCode: '1000',
	});
	expect(statusOf(person('池袋'), { divisionCodes })).toBe('divisionWithoutCode');
	expect(statusOf(person('constructor'), { divisionCodes })).toBe('divisionWithoutCode');
	expect(statusOf(person('池袋'))).toBe('linked');
});

test('employees at work whom oplus does not have are told, but not the nearly linked and the retired', () => {
	const rows = match([{ employeeCode: '45' }]);
	expect(rows.slice(1).map(({ status, employeeCode }) => [status, employeeCode])).toEqual([
		['targetOnly', '00123'],
		['targetOnly', 'A8'],
	]);
});

test('every staff member has one row, in order, and no text holds a name', () => {
	const staff = [
		{ name: '佐藤 次郎' },
		{ employeeCode: '00123', name: '佐藤 次郎' },
		{ employeeCode: 'x' },
	];
	const rows = match(staff).filter(({ index }) => index !== undefined);
	expect(rows.map(({ index }) => index)).toEqual([0, 1, 2]);
	for (const { reason } of rows) {
		expect(sentence(reason, 'en') + sentence(reason, 'ja')).not.toMatch(/佐藤|山田/);
	}
});

test('the row of a person without a number is named', () => {
	expect(match([{ row: 12 }])[0].reason.values.row).toBe(12);
});

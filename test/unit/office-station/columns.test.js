const { station } = require('./built');

const { ATTENDANCE_LAYOUTS } = station('columns/attendance');
const { kindOf } = station('columns/column');
const { DEPENDENT_LAYOUTS } = station('columns/dependent');
const { EMPLOYEE_LAYOUTS } = station('columns/employee');
const { isForbidden, withoutForbidden } = station('columns/forbidden');
const { withFieldMap } = station('columns/fieldMap');
const { buildColumns } = station('building/buildColumns');
const records = require('../../../dist/nodes/shared/records');
const { wording } = require('../../../dist/nodes/shared/reasons/reason');

const headersOf = (columns) => columns.map(({ headers: [header] }) => header);
const fieldsOf = (columns) => columns.map(({ field }) => field);

describe.each(
	Object.entries({
		...EMPLOYEE_LAYOUTS,
		dependents: DEPENDENT_LAYOUTS.ledger,
		...ATTENDANCE_LAYOUTS,
	}),
)('the layout %s', (_, columns) => {
	test('begins with the required key', () => {
		expect(columns[0]).toMatchObject({ field: 'employeeCode', kind: 'code', required: true });
	});

	test('has no header twice, and none that is forbidden', () => {
		const all = columns.flatMap(({ headers }) => headers);
		expect(new Set(all).size).toBe(all.length);
		expect(all.filter(isForbidden)).toEqual([]);
	});

	test('has every field once', () => {
		expect(new Set(fieldsOf(columns)).size).toBe(columns.length);
	});
});

test('the ledger covers the record, but for the code of 社員区分, which nobody knows', () => {
	const covered = fieldsOf(EMPLOYEE_LAYOUTS.ledger);
	const missing = Object.keys(records.employee.fields).filter((field) => !covered.includes(field));
	expect(missing).toEqual(['employmentTypeCode']);
	const family = fieldsOf(DEPENDENT_LAYOUTS.ledger);
	expect(Object.keys(records.dependent.fields).filter((field) => !family.includes(field))).toEqual(
		[],
	);
});

test('a file to build has names and address once: in parts, or joined', () => {
	const [parts, joined] = ['ledger', 'joined'].map((name) =>
		fieldsOf(buildColumns(EMPLOYEE_LAYOUTS[name], [])),
	);
	expect(parts).toEqual(expect.arrayContaining(['lastName', 'firstName', 'prefecture', 'city']));
	expect(parts).not.toEqual(expect.arrayContaining(['name']));
	expect(parts).not.toEqual(expect.arrayContaining(['address']));
	expect(joined).toEqual(expect.arrayContaining(['name', 'nameKana', 'address']));
	expect(joined).not.toEqual(expect.arrayContaining(['lastName']));
	expect(joined).not.toEqual(expect.arrayContaining(['city']));
	for (const columns of [parts, joined]) expect(columns).not.toContain('status');
});

test.each([
	['employeeCode', 'code'],
	['birthDate', 'day'],
	['gender', 'gender'],
	['lastNameKana', 'kana'],
	['phone', 'digits'],
	['workMinutes', 'time'],
	['lateMinutes+earlyLeaveMinutes', 'time'],
	['workDays', 'count'],
	['leave:有休', 'count'],
	['leave:有休:minutes', 'time'],
	['緊急連絡先', 'text'],
	['toString', 'text'],
])('the field %s is of the kind %s', (field, kind) => {
	expect(kindOf(field)).toBe(kind);
});

describe('what is forbidden', () => {
	test.each([
		['個人番号'],
		['個人番号（マイナンバー）'],
		['マイナンバー'],
		['ﾏｲﾅﾝﾊﾞｰ'],
		['扶養家族 個人番号'],
		['MyNumber'],
		['my_number'],
		['My Number'],
		['口座番号'],
		['給与振込口座'],
		['金融機関コード'],
		['銀行名'],
		['支店コード'],
		['bankAccount'],
	])('%s', (name) => {
		expect(isForbidden(name)).toBe(true);
	});

	test.each(['従業員番号', '電話番号', '郵便番号', '基礎年金番号', '部署', '備考', 'number', ''])(
		'is not %p',
		(name) => {
			expect(isForbidden(name)).toBe(false);
		},
	);

	test('is cut out of an answer at any depth', () => {
		const answer = {
			no: '1',
			my_number: 'x',
			home: { 口座番号: 'y', city: 'z' },
			list: [{ 銀行: 1, a: null }],
		};
		expect(withoutForbidden(answer)).toEqual({ no: '1', home: { city: 'z' }, list: [{ a: null }] });
		expect(withoutForbidden(5)).toBe(5);
	});

	test.each([[{ field: 'x', column: '口座番号' }], [{ field: 'マイナンバー', column: '番号' }]])(
		'is never written: %j',
		(row) => {
			expect(() => buildColumns(EMPLOYEE_LAYOUTS.custom, [row])).toThrow('is never written');
		},
	);
});

describe('the field map', () => {
	const { ledger, kintai, custom } = EMPLOYEE_LAYOUTS;

	test('replaces a column where it stands', () => {
		const columns = withFieldMap(ledger, [{ field: 'lastName', column: '苗字' }]);
		expect(columns.map(({ field }) => field)).toEqual(fieldsOf(ledger));
		expect(columns[1]).toMatchObject({ headers: ['苗字'], kind: 'text', given: true });
	});

	test('adds further names at the end', () => {
		const columns = withFieldMap(custom, [
			{ field: '血液型', column: '血液型' },
			{ field: '入社日', column: '入社年月日', as: 'day' },
		]);
		expect(columns.slice(1)).toEqual([
			{ field: '血液型', headers: ['血液型'], kind: 'text', given: true },
			{ field: '入社日', headers: ['入社年月日'], kind: 'day', given: true },
		]);
	});

	test('leaves a field out whose column is empty', () => {
		const columns = withFieldMap(ledger, [{ field: 'status', column: ' ' }]);
		expect(fieldsOf(columns)).not.toContain('status');
	});

	test('may have one field in several columns', () => {
		const rows = ['電話', '連絡先'].map((column) => ({ field: 'phone', column }));
		const columns = withFieldMap(ledger, rows).filter(({ field }) => field === 'phone');
		expect(headersOf(columns)).toEqual(['電話', '連絡先']);
	});

	test('keeps what the layout knows of a field: length, look, need', () => {
		const [code, name] = withFieldMap(kintai, [
			{ field: 'employeeCode', column: 'コード' },
			{ field: 'name', column: '名称', maxLength: 40 },
		]);
		expect(code).toMatchObject({ headers: ['コード'], required: true, pattern: kintai[0].pattern });
		expect(name.maxLength).toBe(40);
		expect(withFieldMap(kintai, [{ field: 'name', column: '名称' }])[1].maxLength).toBe(80);
	});

	test('must not make two columns of one name', () => {
		expect(() => buildColumns(ledger, [{ field: 'x', column: '姓' }])).toThrow("named '姓'");
	});
});

describe('the link with kaonavi', () => {
	const { LINKED_FIELDS, linkedLayout, linkedNames } = station('columns/link');
	const of = (rows) => linkedLayout(EMPLOYEE_LAYOUTS.ledger, rows, 'employee');
	const textOf = (work) => {
		try {
			work();
		} catch ({ reason }) {
			return wording(reason, 'ja').message;
		}
		return undefined;
	};

	test('carries the ledger without 所属, and may rename its headers', () => {
		const fields = fieldsOf(of([{ field: 'phone', column: '自宅電話' }]));
		expect(fields).toEqual(expect.arrayContaining(['employeeCode', 'phone', 'employmentTypeName']));
		expect(fields.filter((field) => field.startsWith('division'))).toEqual([]);
		expect(fieldsOf(EMPLOYEE_LAYOUTS.ledger).length - fields.length).toBe(3);
		expect(fieldsOf(linkedLayout(DEPENDENT_LAYOUTS.ledger, [], 'dependent'))).toEqual([
			...LINKED_FIELDS.dependent,
		]);
	});

	test.each([
		['所属 under its own name', { field: 'divisionCode', column: '部署コード' }],
		['所属 under another name', { field: 'position', column: '所 属（主務）' }],
		['通勤', { field: 'street', column: '通勤経路' }],
		['口座', { field: 'phone', column: '口座番号' }],
		['マイナンバー', { field: 'phone', column: 'ﾏｲﾅﾝﾊﾞｰ' }],
		['履歴', { field: 'position', column: '異動履歴' }],
		['an item that the company has added', { field: '血液型', column: '血液型' }],
	])('refuses %s by name', (_, row) => {
		expect(textOf(() => of([row]))).toBe(
			`「${row.column}」はカオナビとの連携の対象外です（所属、口座、通勤、履歴、マイナンバー、任意で追加した項目）。`,
		);
	});

	test('an empty column, which leaves a field out, is no breach', () => {
		expect(textOf(() => of([{ field: 'divisionCode', column: ' ' }]))).toBeUndefined();
	});

	test('leaves such names of an API out', () => {
		const names = { employeeCode: 'no', phone: 'tel', divisionCode: 'dep', city: 'bankAccount' };
		expect(linkedNames({ ...names, blood: 'bloodType' }, 'employee')).toEqual({
			employeeCode: 'no',
			phone: 'tel',
		});
	});
});

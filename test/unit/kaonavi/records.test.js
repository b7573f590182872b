const fc = require('fast-check');
const { kaonavi } = require('./built');

const { byName, genderOf, joinName, sameName, splitName, statusOn, toRecord } = kaonavi('records');

describe('姓 名 in one field', () => {
	test.each([
		['青木 花', '青木', '花'],
		['青木　花', '青木', '花'],
		['  青木  花 ', '青木', '花'],
		['青木', '青木', undefined],
		['', undefined, undefined],
		[' ', undefined, undefined],
		['デ ラ クルス', 'デ', 'ラ クルス'],
		['𠮷野 花', '𠮷野', '花'],
		['髙橋　邊', '髙橋', '邊'],
	])('%j', (name, last, first) => expect(splitName(name)).toEqual({ last, first }));

	test.each([
		['青木', '花', '青木 花'],
		['青木', undefined, '青木'],
		['青木', ' ', '青木'],
		[undefined, '花', '花'],
		['', '', undefined],
		[undefined, undefined, undefined],
	])('%j and %j', (last, first, name) => expect(joinName(last, first)).toBe(name));

	test('a name survives being taken apart and joined', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const { last, first } = splitName(name);
				expect(sameName(joinName(last, first), name)).toBe(true);
			}),
		));

	test.each([
		['青木 花', '青木　花', true],
		[' 青木   花', '青木 花', true],
		['青木花', '青木 花', false],
		['青木 花', '青木 華', false],
		['青木', undefined, false],
		[undefined, '', true],
		['高橋', '髙橋', false],
	])('%j is %j: %s', (a, b, same) => expect(sameName(a, b)).toBe(same));
});

describe('status by the dates', () => {
	const TODAY = '2026-11-20';
	test.each([
		['no dates', {}, 'active'],
		['came', { hiredDate: '2020-04-01' }, 'active'],
		['comes today', { hiredDate: TODAY }, 'active'],
		['comes tomorrow', { hiredDate: '2026-11-21' }, 'joining'],
		['leaves at the end of today', { retiredDate: TODAY }, 'active'],
		['left yesterday', { retiredDate: '2026-11-19' }, 'retired'],
		['leaves later', { hiredDate: '2020-04-01', retiredDate: '2027-03-31' }, 'active'],
		['comes and leaves later', { hiredDate: '2027-04-01', retiredDate: '2027-05-31' }, 'joining'],
		['left before coming', { hiredDate: '2027-04-01', retiredDate: '2026-10-31' }, 'retired'],
	])('%s', (_, dates, status) => expect(statusOn(TODAY, dates)).toBe(status));
});

test.each([
	['男性', 'male'],
	['男', 'male'],
	['Female', 'female'],
	['女性', 'female'],
	['その他', undefined],
	['', undefined],
	[null, undefined],
	[undefined, undefined],
])('the option %j is %s', (option, word) => expect(genderOf(option)).toBe(word));

describe('a member as a record', () => {
	const MEMBER = {
		...{ code: '00001', name: '青木　花', name_kana: 'アオキ ハナ', mail: 'a@example.jp' },
		...{ entered_date: '2020-04-01', retired_date: '', gender: '女性', birthday: '1990-01-02' },
		department: { code: '1110', name: '労務課', names: ['本社', '人事部', '労務課'] },
		sub_departments: [],
		custom_fields: [
			{ id: 100, name: '雇用区分', values: ['正社員'] },
			{ id: 101, name: '役職', values: [''] },
			{ id: 103, name: '保有スキル', values: ['英語', '簿記'] },
		],
	};

	test('with everything', () =>
		expect(toRecord(MEMBER, '2026-11-20')).toEqual({
			...{ employeeCode: '00001', lastName: '青木', firstName: '花' },
			...{ lastNameKana: 'アオキ', firstNameKana: 'ハナ', email: 'a@example.jp' },
			...{ gender: 'female', birthDate: '1990-01-02', hiredDate: '2020-04-01', status: 'active' },
			...{ divisionCode: '1110', divisionName: '労務課' },
			customFields: { 雇用区分: '正社員', 保有スキル: ['英語', '簿記'] },
		}));

	test.each([
		['empty texts', { mail: '', gender: '', department: { code: '', name: '' } }],
		['null', { mail: null, gender: null, birthday: null, name: null, department: null }],
		['left out', {}],
	])('what is not there is absent: %s', (_, fields) =>
		expect(toRecord({ code: 'A', ...fields }, '2026-11-20')).toEqual({
			...{ employeeCode: 'A', status: 'active' },
		}),
	);

	test('two items of one name go by their numbers, the others by name', () =>
		expect(
			byName([
				{ id: 1, name: '電話', values: ['a'] },
				{ id: 2, name: '電話', values: ['b'] },
				{ id: 3, name: '住所', values: ['c'] },
				{ id: 4, values: ['d'] },
			]),
		).toEqual({ 1: 'a', 2: 'b', 住所: 'c', 4: 'd' }));

	test('no value at all is no list', () => expect(byName([{ id: 1, name: 'x' }])).toBeUndefined());
});

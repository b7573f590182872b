const { crowdlog, DAY } = require('./built');

const read = crowdlog('readParameters');
const { readDayRules } = crowdlog('fields/days');
const { readFieldMap, readMost, fieldMap } = crowdlog('fields/list');
const { readList } = crowdlog('readList');
const { ASSUMED_FIELDS } = crowdlog('vendor');

/** The parameters of a node, as an operation reads them. */
const given = (values) => (name, fallback) => (name in values ? values[name] : fallback);
/** The answer, or code and values of the refusal. */
function outcome(work) {
	try {
		return work();
	} catch ({ reason: { code, values } }) {
		return [code, values];
	}
}

describe('days', () => {
	test.each([
		['', undefined],
		[undefined, undefined],
		[null, undefined],
		['2026-11-20', DAY],
		['2026-11-20T00:00:00', DAY],
		['2026-11-19T15:00:00Z', DAY],
		['2026-11-31', ['dayUnreadable', { field: 'Closing Date', value: '2026-11-31' }]],
		[20, ['dayUnreadable', { field: 'Closing Date', value: '20' }]],
	])('%j', (value, expected) => {
		expect(outcome(() => read.readOptionalDay('Closing Date', value))).toEqual(expected);
	});

	test.each([
		[{}, {}],
		[{ startDate: DAY }, { start: DAY }],
		[{ endDate: DAY }, { end: DAY }],
		[
			{ startDate: DAY, endDate: DAY },
			{ start: DAY, end: DAY },
		],
		[
			{ startDate: DAY, endDate: '2026-11-19' },
			['endBeforeStart', { start: DAY, end: '2026-11-19' }],
		],
		[{ endDate: 'x' }, ['dayUnreadable', { field: 'End Date', value: 'x' }]],
	])('a range %j', (values, expected) => {
		expect(outcome(() => read.readOptionalRange(given(values)))).toEqual(expected);
	});
});

describe('numbers', () => {
	test.each([
		[15, 15],
		['15', 15],
		[1, 1],
		[60, 60],
		[0, 'unitUnreadable'],
		[61, 'unitUnreadable'],
		[7.5, 'unitUnreadable'],
		['x', 'unitUnreadable'],
		[undefined, 'unitUnreadable'],
	])('minutes %j', (value, expected) => {
		const found = outcome(() => read.readMinutes('Unit', value, 1, 60));
		expect(Array.isArray(found) ? found[0] : found).toBe(expected);
	});

	test.each([
		[100001, '100001'],
		[' 100001 ', '100001'],
		['PJ-001', 'idUnreadable'],
		['1.5', 'idUnreadable'],
		['../1', 'idUnreadable'],
		['', 'fieldMissing'],
		[null, 'fieldMissing'],
	])('an ID %j', (value, expected) => {
		const found = outcome(() => read.readId('Member ID', value));
		expect(Array.isArray(found) ? found[0] : found).toBe(expected);
	});
});

describe('members', () => {
	const members = (value) => outcome(() => read.readMembers(given({ members: value })));

	test.each(['', null, undefined])('%j is none given', (value) => {
		expect(members(value)).toBeUndefined();
	});

	test('are codes and numbers, from a list or its JSON; who has no code cannot be meant', () => {
		const list = [{ employeeCode: '00045', memberId: 7, lastName: '髙橋' }, { memberId: 8 }];
		const expected = [{ employeeCode: '00045', memberId: '7' }];
		expect(members(list)).toEqual(expected);
		expect(members(JSON.stringify(list))).toEqual(expected);
		expect(members([{ employeeCode: 45 }])).toEqual([{ employeeCode: '45' }]);
	});

	test.each([[[]], ['[]'], [[{ code: 'P1' }]]])('%j is a list that was not read', (value) => {
		expect(members(value)).toEqual(['noCodes', { field: 'Members' }]);
	});

	test.each(['{}', 'P1', 5, [1]])('%j is no list', (value) => {
		expect(members(value)).toEqual(['notAList', { label: 'Members' }]);
	});
});

describe('applied days', () => {
	const applied = (value) => outcome(() => read.readAppliedDays(given({ appliedDays: value })));

	test('are keys of person and day', () => {
		const list = [{ employeeCode: 'P1', date: '2026-11-20T00:00:00' }];
		expect([...applied(list)]).toEqual([`${DAY} P1`]);
		expect(applied('').size).toBe(0);
		expect(applied([]).size).toBe(0);
	});

	test.each([
		[[{ employeeCode: 'P1', date: DAY }, { date: DAY }], 2, 'employeeCode'],
		[[{ employeeCode: 'P1', date: '20' }], 1, 'date'],
		[[{}], 1, 'employeeCode, date'],
	])('%j would leave a day unprotected, so it is refused', (value, row, names) => {
		expect(applied(value)).toEqual(['rowUnreadable', { field: 'Applied Days', row, names }]);
	});
});

describe('the rules for days', () => {
	test('let through what nothing is said about', () => {
		expect(readDayRules(given({}), undefined)).toEqual({
			applied: new Set(),
			rounding: 'none',
			unitMinutes: 15,
			over24: false,
		});
	});

	test('hold what is set', () => {
		const rules = readDayRules(
			given({
				closingDate: DAY,
				rounding: 'inward',
				unitMinutes: 5,
				options: { afterMidnight: 'over24' },
			}),
			[{ employeeCode: 'P1' }],
		);
		expect(rules).toMatchObject({
			...{ closingDate: DAY, rounding: 'inward', unitMinutes: 5, over24: true },
		});
		expect(rules.members.find('P1').kind).toBe('match');
	});

	test('hold breaks that are granted', () => {
		const options = { grantedBreaks: ' 12:00-13:00/17:00-17:15 ' };
		expect(readDayRules(given({ options }), undefined).grantedBreaks).toEqual([
			{ start: 720, end: 780 },
			{ start: 1020, end: 1035 },
		]);
	});

	test.each(['noon', '13:00-12:00', '12:00-13:00/12:30-13:30', '/'])(
		'%j is no list of breaks',
		(grantedBreaks) => {
			const [code] = outcome(() => readDayRules(given({ options: { grantedBreaks } }), undefined));
			expect(code).toBe('breaksUnreadable');
		},
	);

	test('a unit is only looked at where it is used', () => {
		expect(readDayRules(given({ unitMinutes: 0 }), undefined).unitMinutes).toBe(15);
		const used = outcome(() => readDayRules(given({ rounding: 'nearest', unitMinutes: 0 })));
		expect(used[0]).toBe('unitUnreadable');
	});
});

describe('unpublished lists', () => {
	test('Return All or so many', () => {
		expect(readMost(given({ returnAll: true, limit: 3 }))).toBe(Infinity);
		expect(readMost(given({ limit: 3 }))).toBe(3);
		expect(readMost(given({}))).toBe(50);
	});

	test.each(Object.entries(ASSUMED_FIELDS))(
		'the table of %s begins with what is assumed',
		(_, names) => {
			const { default: table, options } = fieldMap(names);
			expect(Object.fromEntries(table.rows.map(({ field, path }) => [field, path]))).toEqual(names);
			const choices = options[0].values[0].options.map(({ value }) => value);
			expect(choices).toEqual(Object.keys(names).sort());
		},
	);

	test('a row of the table without a name stands for nothing', () => {
		const rows = [
			{ field: 'date', path: ' day ' },
			{ field: 'time', path: '' },
			{ field: 'employeeCode' },
		];
		expect(readFieldMap(given({ fieldMap: { rows } }))).toEqual([{ field: 'date', path: 'day' }]);
		expect(readFieldMap(given({}))).toEqual([]);
	});

	test('are asked for as the fields say', async () => {
		const asked = [];
		const http = async (request) => {
			asked.push(request);
			return { body: { data: { rows: asked.length === 1 ? [{ a: 1 }] : [] } } };
		};
		const parameter = given({
			path: 'v9/list?day={startDate}',
			listAt: 'data.rows',
			query: { rows: [{ name: 'kind', value: 'x y' }, { name: 'empty' }] },
			returnAll: true,
		});
		const rows = await readList({ http: async () => http }, parameter, { startDate: DAY });
		expect(rows).toEqual([{ a: 1 }]);
		expect(asked[0]).toMatchObject({
			path: `/v9/list?day=${DAY}`,
			query: { kind: 'x y', empty: '', page: 1, per_page: 100 },
			repeat: 'safe',
		});
		expect(asked).toHaveLength(2);
	});
});

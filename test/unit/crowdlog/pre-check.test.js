const fc = require('fast-check');
const { crowdlog, DAY, RULES, workday } = require('./built');

const { checkCodes } = crowdlog('preCheck/codes');
const { checkDays, windowsOf } = crowdlog('preCheck/days');

const people = (...codes) => codes.map((employeeCode) => ({ employeeCode }));
const brief = (findings) =>
	findings.map(({ employeeCode, status, item }) => [employeeCode, status, item]);

describe('codes', () => {
	test.each([
		['the same', ['P1001'], ['P1001'], [['P1001', 'linked', 0]]],
		[
			'on one side only',
			['P1', 'P2'],
			['P1', 'P3'],
			[
				['P1', 'linked', 0],
				['P2', 'sourceOnly', 1],
				['P3', 'memberOnly', undefined],
			],
		],
		['leading zeros', ['123'], ['00123'], [['123', 'nearMiss', 0]]],
		['full width', ['Ｐ１'], ['P1'], [['Ｐ１', 'nearMiss', 0]]],
		['case', ['r2n6f5'], ['R2N6F5'], [['r2n6f5', 'nearMiss', 0]]],
		['blanks', ['P 1'], ['P1'], [['P 1', 'nearMiss', 0]]],
		['two members of one code', ['P1'], ['P1', 'P1'], [['P1', 'sharedCode', 0]]],
		[
			'a near miss beside the same',
			['P1', '0P1'],
			['P1'],
			[
				['P1', 'linked', 0],
				['0P1', 'nearMiss', 1],
			],
		],
		['nobody in the input', [], ['P1'], [['P1', 'memberOnly', undefined]]],
	])('%s', (_, source, members, expected) => {
		expect(brief(checkCodes(people(...source), members, 'source'))).toEqual(expected);
	});

	test('a near miss names what it may mean', () => {
		const [{ near, reason }] = checkCodes(people('123'), ['00123', '0123'], 'source');
		expect(near).toEqual(['00123', '0123']);
		expect(reason.values.near).toBe("'00123', '0123'");
	});

	test('several days of one person are one finding, at the first of them', () => {
		const days = people('P9', 'P1', 'P1');
		expect(brief(checkCodes(days, ['P1'], 'source'))).toEqual([
			['P9', 'sourceOnly', 0],
			['P1', 'linked', 1],
		]);
	});

	test('a person of two sources is found, by the field that names them', () => {
		const items = [
			{ employeeCode: 'P1', system: 'KING OF TIME' },
			{ employeeCode: 'P1', system: 'Jobcan' },
			{ employeeCode: 'P2', system: 'Jobcan' },
			{ employeeCode: 'P2', system: 'Jobcan' },
			{ employeeCode: 'P2' },
		];
		const [first, second] = checkCodes(items, ['P1', 'P2'], 'system');
		expect(first).toMatchObject({ status: 'twoSources', sources: ['Jobcan', 'KING OF TIME'] });
		expect(second.status).toBe('linked');
		expect(checkCodes(items, ['P1', 'P2'], 'source')[0].status).toBe('linked');
	});

	test('an unknown person of two sources has both findings', () => {
		const items = [
			{ employeeCode: 'P1', source: 'a' },
			{ employeeCode: 'P1', source: 'b' },
		];
		expect(brief(checkCodes(items, [], 'source'))).toEqual([
			['P1', 'sourceOnly', 0],
			['P1', 'twoSources', 0],
		]);
	});

	test('an item without a code is named by its row', () => {
		const [blank] = checkCodes([{ employeeCode: 'P1' }, { employeeCode: ' ' }], ['P1'], 'source');
		expect(blank).toMatchObject({ status: 'blankCode', item: 1, reason: { values: { row: 2 } } });
	});

	test('nobody is lost: every code of either side has a finding or is named by one', () => {
		const code = fc.constantFrom('1', '01', '001', 'A', 'a', 'Ａ', 'B', 'C7', 'c7');
		const codes = fc.array(code, { maxLength: 6 });
		fc.assert(
			fc.property(codes, codes, (source, members) => {
				const found = checkCodes(people(...source), members, 'source');
				const named = new Set(
					found.flatMap(({ employeeCode, near = [] }) => [employeeCode, ...near]),
				);
				for (const one of [...source, ...members]) expect(named).toContain(one);
				const linked = found.filter(({ status }) => status === 'linked');
				for (const { employeeCode } of linked) {
					expect(source).toContain(employeeCode);
					expect(members.filter((one) => one === employeeCode)).toHaveLength(1);
				}
			}),
		);
	});
});

describe('days', () => {
	test('that the sync would not take, at their own items; people and good days are none', () => {
		const inputs = [
			{ employeeCode: 'P1' },
			workday(),
			workday({ employeeCode: 'P2', workMinutes: 1500 }),
			{ employeeCode: 'P3', date: DAY, leave: '有休' },
			workday({ employeeCode: 'P4', date: 'x' }),
		];
		expect(checkDays(inputs, RULES).map(({ item, reason }) => [item, reason.code])).toEqual([
			[2, 'tooManyMinutes'],
			[4, 'unreadable'],
		]);
	});

	test('on or before the closing date, leave included', () => {
		const inputs = [workday(), { employeeCode: 'P3', date: DAY, leave: '有休' }];
		const found = checkDays(inputs, { ...RULES, closingDate: DAY });
		expect(found.map(({ employeeCode, reason }) => [employeeCode, reason.code])).toEqual([
			['P1001', 'onClosedDay'],
			['P3', 'onClosedDay'],
		]);
	});

	test('that come twice, from whichever source', () => {
		const found = checkDays([workday({ source: 'a' }), workday({ source: 'b' })], RULES);
		expect(found.map(({ reason }) => reason.code)).toEqual(['duplicate', 'duplicate']);
	});
});

describe('windows of 40 days', () => {
	const day = (date) => ({ date });

	test.each([
		[[], {}, []],
		[[day('2026-11-01')], {}, [['2026-11-01', '2026-11-01', 1]]],
		[[day('2026-12-10'), day('2026-11-01'), {}], {}, [['2026-11-01', '2026-12-10', 40]]],
		[
			[day('2026-11-01'), day('2026-12-11')],
			{},
			[
				['2026-11-01', '2026-12-10', 40],
				['2026-12-11', '2026-12-11', 1],
			],
		],
		[[], { start: '2026-11-01', end: '2026-11-30' }, [['2026-11-01', '2026-11-30', 30]]],
		[[day('2026-11-05')], { end: '2026-11-06' }, [['2026-11-05', '2026-11-06', 2]]],
		[[], { start: '2026-11-01' }, []],
	])('%j, set %j', (inputs, set, expected) => {
		const windows = windowsOf(inputs, set);
		expect(windows.map(({ start, end, days }) => [start, end, days])).toEqual(expected);
	});
});

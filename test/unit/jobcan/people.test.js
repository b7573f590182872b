const { setClock } = require('../../support/clock');
const { jobcan } = require('./built');
const { pureSession, startJobcan } = require('./pure-session');

const { codeOf, peopleBook, requireField } = jobcan('people');
const { whoIs } = jobcan('everybody');
const { watched } = jobcan('polling/people');
const { FIELD_NAMES } = jobcan('vendor');

const person = (id, code, more = {}) => ({ id, staff_code: code, ...more });
const bookOf = (...people) => peopleBook(people, FIELD_NAMES);

describe('the book of people', () => {
	const book = bookOf(person(1, '00001'), person(2, 'A-3'), person(3, 7), person(4, null));

	test.each([
		['00001', 1],
		['A-3', 2],
		['7', 3],
	])('%s is number %i', (code, id) => {
		expect(book.byCode(code).id).toBe(id);
	});

	test.each([
		['1', '(00001 ?)'],
		['００００１', '(00001 ?)'],
		['a-3', '(A-3 ?)'],
		[' A-3', '(A-3 ?)'],
		['007', '(7 ?)'],
		['9', "staff code '9'."],
		['', "staff code ''."],
		['constructor', "staff code 'constructor'"],
	])('%j is nobody’s, and what is near is named: %s', (code, text) => {
		expect(() => book.byCode(code)).toThrow(text);
	});

	test('a code of two people is refused, whatever else is right', () => {
		const shared = bookOf(person(1, '5'), person(2, '5'), person(3, '6'));

		expect(() => shared.byCode('5')).toThrow('More than one employee');
		expect(shared.byCode('6').id).toBe(3);
	});

	test('the same person twice in the list is one', () => {
		expect(bookOf(person(1, '5'), person(1, '5')).byCode('5').id).toBe(1);
	});

	test('codes in no answer are told as that, not as an unknown person', () => {
		expect(() => bookOf({ id: 1 }, { id: 2 }).byCode('5')).toThrow("no field 'staff_code'");
		expect(() => bookOf().byCode('5')).toThrow("staff code '5'");
	});

	test('no reason names a person', () => {
		const named = bookOf(person(1, '00001', { last_name: '青木' }));
		try {
			named.byCode('1');
		} catch (thrown) {
			expect(JSON.stringify(thrown)).not.toContain('青木');
		}
		expect.assertions(1);
	});
});

describe('a field that the credential names', () => {
	test.each([
		[[], true],
		[[{ a: 1 }], true],
		[[{ b: 1 }, { a: null }], true],
		[[{ b: 1 }, { b: 2 }], false],
	])('in %j: %s', (rows, isThere) => {
		const look = () => requireField(rows, 'a', 'Label');
		if (isThere) expect(look).not.toThrow();
		else expect(look).toThrow("no field 'a' ('Label' of the credential)");
	});

	test('blank codes are none', () => {
		for (const code of ['', '  ', null, undefined]) {
			expect(codeOf(person(1, code), FIELD_NAMES)).toBeUndefined();
		}
		expect(codeOf(person(1, 0), FIELD_NAMES)).toBe('0');
	});
});

describe('in a company', () => {
	let sim;
	beforeEach(async () => {
		setClock('2026-11-20T12:00:00+09:00');
		sim = await startJobcan({ employees: 5, retired: 2, retiredInList: false });
	});
	afterEach(async () => {
		jest.useRealTimers();
		await sim.close();
	});
	const idOf = (code) => sim.company.ids.get(code);

	test('whoever left the list is asked for alone, once', async () => {
		const session = await pureSession(sim);
		const id = idOf('00006');

		expect(await whoIs(session, id)).toEqual({ employeeCode: '00006' });
		expect(await whoIs(session, id)).toEqual({ employeeCode: '00006' });
		expect(sim.calls.byRoute['GET /master/v1/employees/:employeeId']).toBe(1);
	});

	test('whoever is nowhere keeps the number', async () => {
		expect(await whoIs(await pureSession(sim), 4_000_000_000)).toEqual({
			employeeId: 4_000_000_000,
		});
	});

	test('a refusal of another kind is no such thing', async () => {
		const session = await pureSession(sim);
		await session.people();
		sim.faults.next({ match: { path: /employees\/\d+/ }, do: '403' });

		await expect(whoIs(session, idOf('00007'))).rejects.toMatchObject({ kind: 'permission' });
	});

	test('the circle of a trigger leaves out those who have left', async () => {
		await sim.close();
		sim = await startJobcan({ employees: 5, retired: 2 });
		const everybody = { codes: new Set(), groups: new Set() };
		const people = await watched(await pureSession(sim), everybody);

		expect([...people.values()].map(({ staff_code: code }) => code)).toEqual([
			'00001',
			'00002',
			'00003',
			'00004',
			'00005',
		]);
	});

	test('without a known staff code a trigger says so rather than watch nobody', async () => {
		const session = await pureSession(sim, { staffCodeField: 'elsewhere' });
		const circle = { codes: new Set(['00001']), groups: new Set() };

		await expect(watched(session, circle)).rejects.toMatchObject({
			reason: { code: 'fieldAbsent' },
		});
	});
});

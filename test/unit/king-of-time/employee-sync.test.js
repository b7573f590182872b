const fc = require('fast-check');
const { kotDist } = require('../../support/king-of-time');

const { readWanted } = kotDist('employeeSync/wanted');
const { deletableBy, inScope } = kotDist('employeeSync/deletable');
const { hasLeft } = kotDist('employeeSync/hasLeft');
const { changedBody } = kotDist('employeeSync/writePerson');
const { checkCodes } = kotDist('employeeSync/checkCodes');
const { linkedFields } = kotDist('employeeSync/linkedItems');
const { syncEmployees } = kotDist('employeeSync/syncEmployees');
const { createSession, employeeBook } = kotDist('session');
const { PRODUCTS } = kotDist('vendor');

const TODAY = '2026-05-15';
const person = (code, more = {}) => ({
	code,
	key: `key of ${code}`,
	divisionCode: '1000',
	typeCode: '1',
	...more,
});
const book = employeeBook([
	person('00001'),
	person('00002', { divisionCode: '2000' }),
	person('00009', { resignationDate: '2025-03-31' }),
]);
const source = (more = {}) => ({
	vendor: 'KING OF TIME',
	book,
	today: TODAY,
	defaults: {},
	createNearMisses: false,
	...more,
});
const complete = {
	lastName: '山本',
	firstName: '葵',
	gender: 'female',
	divisionCode: '1000',
	employmentTypeCode: '1',
};
const verdicts = (inputs, more) =>
	readWanted(inputs, source(more)).map(({ verdict }) => verdict?.reason.code ?? 'taken');

describe('what the input wants', () => {
	test.each([
		['somebody known needs nothing but the code', { employeeCode: '00001' }, 'taken'],
		['somebody new and complete', { ...complete, employeeCode: '777' }, 'taken'],
		['somebody new and incomplete', { employeeCode: '777' }, 'notComplete'],
		['a near miss', { ...complete, employeeCode: '1' }, 'nearMissCode'],
		['who has left there', { employeeCode: '00009' }, 'retiredInTarget'],
		['who has left on both sides', { employeeCode: '00009', status: 'retired' }, 'taken'],
		[
			'a rehire with a date at the source',
			{ employeeCode: '00009', retiredDate: '2027-03-31' },
			'taken',
		],
		[
			'new, but gone',
			{ ...complete, employeeCode: '777', retiredDate: '2026-05-14' },
			'retiredNotCreated',
		],
		['new, leaving today', { ...complete, employeeCode: '777', retiredDate: TODAY }, 'taken'],
		['no code', { lastName: '名無し' }, 'missing'],
		['an unreadable field', { employeeCode: '00001', birthDate: 'x' }, 'unreadable'],
	])('%s', (_, input, verdict) => {
		expect(verdicts([input])).toEqual([verdict]);
	});

	test('look-alikes among new codes fail together; with the switch on they are two people', () => {
		const twins = [
			{ ...complete, employeeCode: '777' },
			{ ...complete, employeeCode: '０777' },
		];

		expect(verdicts(twins)).toEqual(['nearMissInInput', 'nearMissInInput']);
		expect(verdicts(twins, { createNearMisses: true })).toEqual(['taken', 'taken']);
	});

	test('a code with an exact owner is that owner’s, whatever else looks like it', () => {
		expect(verdicts([{ employeeCode: '00001' }, { ...complete, employeeCode: '1' }])).toEqual([
			'taken',
			'nearMissCode',
		]);
	});

	test.each([
		['nothing chosen: all is linked', [], ['birthDate', 'email', 'firstName', 'lastName']],
		['one item is one or more fields', ['name'], ['firstName', 'lastName']],
		['an item that the record lacks', ['gender'], []],
	])('%s', (_, items, kept) => {
		const inputs = [
			{ employeeCode: '00001', lastName: '青木', firstName: '花' },
			{ email: 'a@example.com', birthDate: '1990-01-01' },
		];
		const [{ record }] = readWanted(
			[Object.assign({}, ...inputs)],
			source({ linked: linkedFields(items) }),
		);
		expect(Object.keys(record).sort()).toEqual([...kept, 'employeeCode'].sort());
	});

	test('a new person keeps what the vendor demands, linked or not, and nothing else', () => {
		const input = { ...complete, employeeCode: '777', email: 'a@example.com' };
		const linked = linkedFields(['hiredDate']);
		const [{ record, verdict }] = readWanted([input], source({ linked }));
		expect(verdict).toBeUndefined();
		expect(record).toEqual({ ...complete, employeeCode: '777' });
	});

	test('who has left is not created, though the date is not linked', () => {
		const gone = { ...complete, employeeCode: '777', retiredDate: '2026-05-14' };
		expect(verdicts([gone], { linked: linkedFields(['name']) })).toEqual(['retiredNotCreated']);
	});

	test('defaults are for new people, and only where the record is blank', () => {
		const defaults = { divisionCode: '9', employmentTypeCode: '8' };
		const inputs = [
			{ ...complete, employeeCode: '777', divisionCode: '' },
			{ employeeCode: '00001' },
		];
		const [created, known] = readWanted(inputs, source({ defaults }));

		expect(created.record).toMatchObject({ divisionCode: '9', employmentTypeCode: '1' });
		expect(known.record).toEqual({ employeeCode: '00001' });
	});

	test('with defaults first a new person gets them before another system’s codes, and nobody known is moved', () => {
		const defaults = { divisionCode: '9' };
		const linked = linkedFields(['name']);
		const inputs = [
			{ ...complete, employeeCode: '777' },
			{ employeeCode: '00001', lastName: '青木', divisionCode: 'K-12' },
		];
		const [created, known] = readWanted(inputs, source({ defaults, defaultsFirst: true, linked }));

		expect(created.record).toMatchObject({ divisionCode: '9', employmentTypeCode: '1' });
		expect(known.record).toEqual({ employeeCode: '00001', lastName: '青木' });
		expect(readWanted(inputs, source({ defaults, linked }))[0].record.divisionCode).toBe('1000');
	});

	test.each([{}, { resumeAt: '2026-05-15T10:00:00+09:00' }])('%j is nobody', (nothing) => {
		expect(readWanted([nothing, { employeeCode: '00001' }], source())).toMatchObject([
			{ item: 1, key: '00001' },
		]);
	});

	test.each([
		[{ lastName: '青木花' }, 'nameNotSplit'],
		[{ lastName: '山田花' }, 'nameNotSplit'],
		[{ lastName: '青木', firstName: '花', lastNameKana: 'アオキハナ' }, 'nameNotSplit'],
		[{ lastName: '青木花', firstName: '花' }, 'taken'],
		[{ lastName: '山田' }, 'taken'],
		[{ lastName: '花' }, 'taken'],
	])('of 青木 花 the name %j is %s', (names, verdict) => {
		const held = { lastName: '青木', firstName: '花', firstNamePhonetics: 'ハナ' };
		const hana = employeeBook([person('00001', held)]);
		const input = { employeeCode: '00001', ...names };

		expect(verdicts([input], { book: hana })).toEqual([verdict]);
		expect(verdicts([input], { book: hana, linked: linkedFields(['email']) })).toEqual(['taken']);
	});

	test('an unreadable row keeps its code, so that its person is not missing', () => {
		const [row] = readWanted([{ employeeCode: '00001', birthDate: 'x' }], source());

		expect(row.key).toBe('00001');
	});
});

describe('who may be deleted', () => {
	const may = (inputs, divisions = []) => {
		const ask = deletableBy(inputs, book, new Set(divisions), TODAY);
		return book.all.map(({ code }) => code).filter(ask);
	};

	test('whom the input does not name, and who is still there', () => {
		expect(may([{ employeeCode: '00001' }])).toEqual(['00002']);
		expect(may([])).toEqual(['00001', '00002']);
		expect(may([], ['2000'])).toEqual(['00002']);
	});

	test.each(['2', '０0002', ' 00002 ', 2])('never who may be meant by %j', (employeeCode) => {
		expect(may([{ employeeCode }])).toEqual(['00001']);
	});

	test.each([undefined, null, '', ' '])('nobody while a row has the code %j', (employeeCode) => {
		expect(may([{ employeeCode: '00001' }, { employeeCode }])).toEqual([]);
	});

	test('a last day of today is not over yet', () => {
		expect(hasLeft(TODAY, TODAY)).toBe(false);
		expect(hasLeft('2026-05-14', TODAY)).toBe(true);
		expect(hasLeft(undefined, TODAY)).toBe(false);
		expect(inScope(person('1', { resignationDate: TODAY }), new Set(), TODAY)).toBe(true);
	});
});

describe('what is sent', () => {
	test('an update sends the changed fields only', () => {
		const record = { employeeCode: '1', lastName: '新', firstName: '同', email: 'new@example.jp' };
		const changes = { lastName: { from: '旧', to: '新' }, email: { to: 'new@example.jp' } };

		expect(
			changedBody(record, changes, { emailAddresses: ['old@example.jp', 'second@example.jp'] }),
		).toEqual({
			lastName: '新',
			emailAddresses: ['new@example.jp', 'second@example.jp'],
		});
		expect(changedBody(record, changes, {})).toMatchObject({ emailAddresses: ['new@example.jp'] });
	});

	/** A session whose vendor answers from a table and writes down what it was asked. */
	function sessionWith(answers) {
		const asked = [];
		const http = async (request) => {
			asked.push(request);
			const body = answers[`${request.method} ${request.path}`];
			return {
				status: 200,
				headers: {},
				attempts: 1,
				body: typeof body === 'function' ? body(request) : body,
			};
		};
		const session = createSession(http, PRODUCTS.kingOfTime, 't', () =>
			Date.parse(`${TODAY}T12:00:00+09:00`),
		);
		return { session, asked };
	}

	test('codes are looked up once, and only if some are sent', async () => {
		const { session, asked } = sessionWith({
			'GET /divisions': [{ code: '0300', name: '物流センター' }],
			'GET /working-types': [{ code: '1', name: '正社員' }],
		});
		const step = (changes, action = 'update') => ({
			key: '1',
			action,
			record: { employeeCode: '1' },
			changes,
		});

		await checkCodes(session, [
			step({ lastName: { to: 'x' } }),
			step({ divisionCode: { from: '1' } }, 'unchanged'),
		]);
		expect(asked).toEqual([]);

		const steps = [step({ divisionCode: { to: '300' } }), step({ divisionCode: { to: '0300' } })];
		const [refused, taken] = await checkCodes(session, steps);
		await checkCodes(session, steps);

		expect(asked.map(({ path }) => path)).toEqual(['/divisions']);
		expect(refused).toMatchObject({
			action: 'failed',
			reason: { values: { code: '300', near: ' (0300 ?)' } },
		});
		expect(taken).toBe(steps[1]);
	});

	test('from any two companies: after a sync the plan is empty, and nobody outside it was touched', async () => {
		const settings = {
			...{ limits: { maxDeletions: 999, maxDeletionShare: 100 }, dryRun: false, concurrency: 3 },
			...{ deleteMissing: false, deleteInDivisions: [], createNearMisses: true, defaults: {} },
			...{ employmentTypeByName: false, written: new Set(['create', 'update']) },
		};
		const text = fc.constantFrom('a', 'b', '𠮷');
		const optional = (arbitrary) => fc.option(arbitrary, { nil: undefined });
		const record = fc.record({
			employeeCode: fc.constantFrom('1', '01', '2', '3', 'x', 'X'),
			lastName: text,
			firstName: text,
			gender: fc.constantFrom('male', 'female'),
			email: optional(fc.constantFrom('a@example.jp', 'b@example.jp')),
			hiredDate: optional(fc.constantFrom('2020-04-01', '2021-04-01')),
			divisionCode: fc.constantFrom('d1', 'd2'),
			employmentTypeCode: fc.constantFrom('t1', 't2'),
		});
		const people = fc.uniqueArray(record, { selector: ({ employeeCode }) => employeeCode });
		await fc.assert(
			fc.asyncProperty(people, people, async (before, wanted) => {
				const company = new Map(before.map((one) => [`key ${one.employeeCode}`, toWire(one)]));
				const vendor = {
					'GET /employees': () => [...company.values()],
					'GET /divisions': [{ code: 'd1' }, { code: 'd2' }],
					'GET /working-types': [{ code: 't1' }, { code: 't2' }],
					'POST /employees': ({ body }) =>
						void company.set(`key ${body.code}`, { ...body, key: `key ${body.code}` }),
				};
				for (const key of ['1', '01', '2', '3', 'x', 'X'].map((code) => `key ${code}`)) {
					vendor[`PUT /employees/${encodeURIComponent(key)}`] = ({ body }) =>
						void company.set(key, { ...company.get(key), ...body });
				}
				const untouched = before.filter(
					(one) => !wanted.some(({ employeeCode }) => employeeCode === one.employeeCode),
				);
				await syncEmployees(sessionWith(vendor).session, wanted, settings);
				const second = await syncEmployees(sessionWith(vendor).session, wanted, settings);

				expect(second.report.map(({ action }) => action)).toEqual(wanted.map(() => 'unchanged'));
				for (const one of untouched)
					expect(company.get(`key ${one.employeeCode}`)).toEqual(toWire(one));
			}),
			{ numRuns: 60 },
		);
	});

	const toWire = ({ employeeCode, email, employmentTypeCode, ...rest }) => ({
		...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
		key: `key ${employeeCode}`,
		code: employeeCode,
		typeCode: employmentTypeCode,
		...(email && { emailAddresses: [email] }),
	});
});

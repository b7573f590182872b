jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company } = require('./company');

const kot = company({ employees: 300, resigned: 20 });

/** What an HR system would send: everybody, some moved, some new, some leaving. */
function roster() {
	const people = [...kot.sim.company.employees.values()].filter(
		({ resignationDate }) => !resignationDate,
	);
	const staying = people.map(({ code, lastName, firstName }, index) => ({
		employeeCode: code,
		lastName,
		firstName,
		...(index % 10 === 0 && { divisionCode: '2100' }),
		...(index % 25 === 0 && { retiredDate: '2026-12-31' }),
		...(index % 50 === 0 && { lastName: '改姓' }),
	}));
	const joining = Array.from({ length: 10 }, (_, index) => ({
		employeeCode: `N${index}`,
		lastName: '新人',
		firstName: `その${index}`,
		gender: 'male',
		employmentTypeCode: '3',
		hiredDate: '2026-06-01',
	}));
	return [...staying, ...joining];
}
const options = { divisionCode: '1000' };
const sync = async (items, more = {}) =>
	await kot.run(
		'employee',
		'sync',
		{ options, ...more },
		{ items, onError: 'continueErrorOutput' },
	);
const count = (run) => {
	const counts = {};
	for (const { action } of run.items('Done')) counts[action] = (counts[action] ?? 0) + 1;
	return counts;
};

test('300 people: three reads, one call per changed person, and nothing the second time', async () => {
	const items = roster();
	const first = await sync(items);
	const { create, update, unchanged } = count(first);

	expect(create).toBe(10);
	expect(create + update + unchanged).toBe(310);
	expect(first.items('Failed')).toEqual([]);
	expect([kot.sim.calls.reads, kot.sim.calls.writes]).toEqual([3, create + update]);

	kot.sim.resetCalls();
	const second = await sync(items);

	expect(count(second)).toEqual({ unchanged: 310 });
	expect(kot.sim.calls).toMatchObject({ reads: 1, writes: 0 });
});

test.each([4, 9, 17])(
	'the line dead after %i calls: the next run does what is left, nobody twice',
	async (calls) => {
		const items = roster();
		kot.sim.faults.killAfter(calls);
		await sync(items);
		kot.sim.faults.clear();
		await sync(items);
		const third = await sync(items);

		expect(count(third)).toEqual({ unchanged: 310 });
		expect(
			[...kot.sim.company.employees.values()].filter(({ lastName }) => lastName === '新人'),
		).toHaveLength(10);
		expect(kot.sim.company.deletedEmployees).toEqual([]);
	},
);

test('fields that the input does not have are never sent, for anybody', async () => {
	const before = new Map(
		[...kot.sim.company.employees.values()].map(({ code, emailAddresses, birthDate, gender }) => [
			code,
			JSON.stringify([emailAddresses, birthDate, gender]),
		]),
	);
	await sync(roster());

	const sent = kot.sent('PUT').flatMap(({ body }) => Object.entries(body));
	expect(new Set(sent.map(([field]) => field))).toEqual(
		new Set(['divisionCode', 'lastName', 'resignationDate']),
	);
	expect(sent.filter(([, value]) => value === '' || value === null)).toEqual([]);
	for (const [code, kept] of before) {
		const { emailAddresses, birthDate, gender } = kot.sim.employeeByCode(code);
		expect(JSON.stringify([emailAddresses, birthDate, gender])).toBe(kept);
	}
});

test('a source cut in half deletes nobody, even with Delete Missing on', async () => {
	const half = roster().slice(0, 150);
	const run = await sync(half, { deleteMissing: true });

	expect(run.items('Done')).toEqual([]);
	expect(run.items('Failed')).toHaveLength(150);
	expect(run.items('Failed')[0].error).toContain('would delete 150 of 300 records');
	expect(kot.sim.calls.writes).toBe(0);
});

test('a dry run with a cut source shows what would go, and stops nobody from looking', async () => {
	const run = await sync(roster().slice(0, 290), { deleteMissing: true, dryRun: true });

	expect(count(run).delete).toBe(10);
	expect(kot.sim.calls.writes).toBe(0);
});

test('the calls per minute are kept', async () => {
	const { slept } = require('n8n-workflow');
	slept.splice(0);
	await sync(roster(), { options: { ...options, callsPerMinute: 20, concurrency: 5 } });
	const times = kot.sim.log.map(({ at }) => Date.parse(at));

	expect(times.length).toBeGreaterThan(40);
	for (let i = 20; i < times.length; i++)
		expect(times[i] - times[i - 20]).toBeGreaterThanOrEqual(60_000);
});

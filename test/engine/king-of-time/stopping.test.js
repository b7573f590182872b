const { setClock } = require('../../support/clock');
const { kingOfTimeEngine } = require('../../support/king-of-time');
const { around, kingOfTime } = require('../../support/workflow');
const { startKingOfTime } = require('../../simulators/king-of-time');

let engine;
let sim;
beforeAll(async () => {
	engine = await kingOfTimeEngine();
});
beforeEach(async () => {
	setClock('2026-11-20T12:00:00+09:00');
	sim = await startKingOfTime({ employees: 3 });
	engine.use(sim);
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});
afterAll(() => engine.close());

const codes = (...employeeCodes) => employeeCodes.map((employeeCode) => ({ employeeCode }));
const get = (extra) => around(kingOfTime('employee', 'get', {}, extra));

test('a refused item stops n8n with its own text, its hint and the number of the item', async () => {
	const run = await engine.run(get(), { items: codes('00001', '99999') });

	expect(run.status).toBe('error');
	expect(run.error.message).toBe("No employee has the code '99999'.");
	expect(run.error.description).not.toBe('');
	expect(run.error.context.itemIndex).toBe(1);
});

test('an expression that cannot be evaluated fails its item and lets no input out as success', async () => {
	const broken = around(
		kingOfTime(
			'employee',
			'get',
			{ employeeCode: '={{ $json.employeeCode.nothing.there }}' },
			{ onError: 'continueErrorOutput' },
		),
	);
	const run = await engine.run(broken, { items: codes('00001') });

	expect(run.items('Done').filter((item) => !('lastName' in item))).toEqual([]);
});

test('closed hours that cannot be read stop the run before anything is asked', async () => {
	engine.use(sim, { closedHours: 'in the morning' });
	const run = await engine.run(get(), { items: codes('00001') });

	expect(run.error.message).toContain("'in the morning'");
	expect(run.error.description).toContain('08:30-10:00');
	expect(sim.calls.total).toBe(0);
});

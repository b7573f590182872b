const { setClock } = require('../../support/clock');
const { kingOfTimeEngine } = require('../../support/king-of-time');
const { node } = require('../../support/workflow');
const { startKingOfTime } = require('../../simulators/king-of-time');

let engine;
let sim;
let staticData;
beforeAll(async () => {
	engine = await kingOfTimeEngine();
});
beforeEach(async () => {
	setClock('2026-11-20T12:00:00+09:00');
	sim = await startKingOfTime({ employees: 3 });
	engine.use(sim);
	staticData = {};
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});
afterAll(() => engine.close());

/** One poll of the node, as n8n makes it; the static data survives between polls, as in n8n's database. */
async function poll({ mode = 'trigger', parameters = {} } = {}) {
	const trigger = node('New Punches', 'n8n-nodes-kintai.kingOfTimeTrigger', parameters, {
		credentials: { kingOfTimeApi: { id: 'kot', name: 'KING OF TIME' } },
	});
	const { items, staticData: after } = await engine.poll(trigger, { mode, staticData });
	staticData = JSON.parse(JSON.stringify(after));
	return items;
}
const punch = (time) =>
	sim.addTimeRecord({ employeeCode: '00001', date: '2026-11-20', time, code: '1' });

test('starts no execution when nothing is new, and one item per punch when something is', async () => {
	expect(await poll()).toBeNull();
	punch('09:00');
	expect(await poll()).toEqual([expect.objectContaining({ employeeCode: '00001', kind: 'in' })]);
	expect(await poll()).toBeNull();
});

test('is silent in closed hours and catches up afterwards', async () => {
	await poll();
	setClock('2026-11-20T17:40:00+09:00');
	punch('17:35');
	expect(await poll()).toBeNull();
	setClock('2026-11-20T18:31:00+09:00');
	expect(await poll()).toHaveLength(1);
});

test('a trial in the editor shows what there is and leaves the memory alone', async () => {
	punch('09:00');
	expect(await poll({ mode: 'manual' })).toHaveLength(1);
	expect(staticData).toEqual({});
});

test('a refused token stops the poll with a text that names the way out', async () => {
	engine.use(sim, { accessToken: 'gone-0000' });
	await expect(poll()).rejects.toMatchObject({
		description: expect.stringContaining('WebAPI連携設定'),
	});
});

test('the raw answer is given with Simplify off', async () => {
	await poll({ parameters: { simplify: false } });
	punch('09:00');
	const [item] = await poll({ parameters: { simplify: false } });
	expect(item.timeRecord).toMatchObject({ code: '1', time: '2026-11-20T09:00:00+09:00' });
});

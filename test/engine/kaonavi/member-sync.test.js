jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, employeeOf } = require('./company');

const kaonavi = company();
const sync = async (items, { parameters, ...extra } = {}) =>
	await kaonavi.run('member', 'sync', parameters, { items, ...extra });
const everybody = () => kaonavi.sim.members().map(employeeOf);

test('a second run writes nothing', async () => {
	const items = everybody().map((one) => ({ ...one, email: `new.${one.employeeCode}@example.com` }));
	const run = await sync(items);
	expect(run.error?.message).toBeUndefined();
	expect(run.items('Done').map(({ action }) => action)).toEqual(items.map(() => 'update'));
	expect(kaonavi.sent('PATCH')).toHaveLength(1);
	const again = await sync(items);
	expect(again.items('Done').map(({ action }) => action)).toEqual(items.map(() => 'unchanged'));
	expect(kaonavi.sent('PATCH')).toHaveLength(1);
});

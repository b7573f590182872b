jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, employeeOf, mapping, sheetNamed } = require('./company');

/** Tasks that take their time: a run may be killed after an update was taken and before it is done. */
const kaonavi = company({ taskPolls: { waiting: 1, running: 1 } });

const FAMILY = {
	...sheetNamed('扶養家族情報'),
	mapping: mapping({ name: '氏名', birthDate: '生年月日', relationship: '続柄' }, [
		'name',
		'birthDate',
	]),
};

function source() {
	const [first, ...rest] = kaonavi.sim.members().map(employeeOf);
	const newcomer = { employeeCode: 'N0001', lastName: '新井', firstName: '空', gender: 'female' };
	return [{ ...first, email: 'changed@example.com' }, ...rest, newcomer];
}
const children = [
	{ employeeCode: '00001', name: '青木 一郎', birthDate: '2015-04-01', relationship: '子' },
	{ employeeCode: '00002', name: '青木 二郎', birthDate: '2018-05-02', relationship: '子' },
];

async function run(items) {
	await kaonavi.run('member', 'sync', {}, { items });
	return await kaonavi.run('sheet', 'sync', FAMILY, { items: children });
}

const truth = () => {
	kaonavi.sim.finishTasks();
	return kaonavi.sim.truth();
};

test('killed after any request and run again, the end is the same, and nobody and nothing is there twice', async () => {
	const clean = source();
	await run(clean);
	const expected = truth();
	const { total } = kaonavi.sim.calls;
	for (let served = 0; served < total; served++) {
		await kaonavi.start();
		kaonavi.sim.faults.killAfter(served);
		await run(clean);
		kaonavi.sim.faults.clear();
		const resumed = await run(clean);
		expect([served, resumed.error?.message]).toEqual([served, undefined]);
		expect([served, truth()]).toEqual([served, expected]);
		const before = kaonavi.sim.calls.updates;
		await run(clean);
		expect([served, kaonavi.sim.calls.updates]).toEqual([served, before]);
	}
});

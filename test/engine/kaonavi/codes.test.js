jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, mapping, sheetNamed } = require('./company');

const employees = [
	{ code: '1001', name: '青木 花' },
	{ code: '1002', name: '森 健' },
];
const kaonavi = company({ employees });
const actionsOf = (run) => run.items('Done').map(({ action }) => action);

test('codes that a spreadsheet has made numbers name their people', async () => {
	const items = [
		{ employeeCode: 1001, lastName: '青木', firstName: '花' },
		{ employeeCode: 1002, lastName: '林', firstName: '健' },
	];
	const run = await kaonavi.run('member', 'sync', {}, { items });
	expect(run.error?.message).toBeUndefined();
	expect(actionsOf(run)).toEqual(['unchanged', 'update']);
	const sheet = { ...sheetNamed('本人情報'), mapping: mapping({ address: '住所' }) };
	const addresses = items.map((one) => ({ ...one, address: '東京都' }));
	expect(actionsOf(await kaonavi.run('sheet', 'sync', sheet, { items: addresses }))).toEqual([
		'create',
		'create',
	]);
});

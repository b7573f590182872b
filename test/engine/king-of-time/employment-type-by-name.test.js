jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company } = require('./company');

const kot = company({
	employees: 3,
	workingTypes: [
		{ code: '1', name: '正社員' },
		{ code: '21', name: 'パート' },
		{ code: '31', name: '嘱託' },
		{ code: '32', name: '嘱託' },
	],
});
const typeOf = (code) => kot.sim.employeeByCode(code)?.assignments.at(-1).typeCode;

const newcomer = {
	...{ employeeCode: '00123', lastName: '山本', firstName: '葵', gender: 'female' },
	divisionCode: '2000',
};
const sync = async (items, options = {}) =>
	await kot.run(
		'employee',
		'sync',
		{ options: { employmentTypeByName: true, ...options } },
		{ items, onError: 'continueErrorOutput' },
	);
const failures = (run) =>
	run.items('Failed').map(({ details, error }) => [details.reasonCode, error]);

test('a record with the name only gets the code of exactly that name, new or known', async () => {
	await sync([
		{ ...newcomer, employmentTypeName: 'パート' },
		{ employeeCode: '00001', employmentTypeName: 'パート' },
	]);

	expect([typeOf('00123'), typeOf('00001')]).toEqual(['21', '21']);
});

test('a code counts more than a name, and without the option a name is not looked at', async () => {
	await sync([{ employeeCode: '00001', employmentTypeCode: '31', employmentTypeName: 'パート' }]);
	expect(typeOf('00001')).toBe('31');

	const run = await sync([{ employeeCode: '00001', employmentTypeName: 'パート' }], {
		employmentTypeByName: false,
	});
	expect(run.items('Done')[0].action).toBe('unchanged');
});

test.each([
	['正社', 'typeNameUnknown', "with the name '正社'."],
	['ﾊﾟｰﾄ', 'typeNameUnknown', '(パート ?)'],
	['嘱託', 'typeNameTwice', '(31, 32)'],
])('a name that is not there exactly once fails by person: %s', async (name, reason, text) => {
	const items = [
		{ ...newcomer, employmentTypeName: name },
		{ employeeCode: '00001', employmentTypeName: name, lastName: '変更' },
		{ employeeCode: '00002', lastName: '変更' },
	];
	const run = await sync(items, { employmentTypeCode: '1' });

	expect(failures(run).map(([code]) => code)).toEqual([reason, reason]);
	expect(failures(run)[0][1]).toContain(text);
	expect(kot.sim.company.employeeKeys.has('00123')).toBe(false);
	expect(kot.sim.employeeByCode('00001').lastName).not.toBe('変更');
	expect(run.items('Done')).toMatchObject([{ employeeCode: '00002', action: 'update' }]);
});

test('it matters only where it is sent: not for a known person whose employment type is not linked', async () => {
	const items = [{ employeeCode: '00001', employmentTypeName: '役員', lastName: '変更' }];
	const run = await sync(items, { linkedItems: ['name'] });

	expect(run.items('Done')).toMatchObject([{ action: 'update' }]);
});

test('somebody who has retired and is not there is left out, whatever the name', async () => {
	const run = await sync([{ ...newcomer, status: 'retired', employmentTypeName: '役員' }]);

	expect(run.items('Done')).toMatchObject([{ action: 'skip', reasonCode: 'retiredNotCreated' }]);
});

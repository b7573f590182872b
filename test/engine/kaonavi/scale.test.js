jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, employeeOf, mapping, sheetNamed } = require('./company');

/** 5,000 members; 3 % have changed, 20 are new, 40 are bad. */
const kaonavi = company({ employees: 5_000 });
const TO_ERROR = { onError: 'continueErrorOutput' };
const JAPANESE = { options: { reportLanguage: 'ja' } };
const CHANGED = 150;
const BAD = 20;

/** What the source of everybody says: 150 changed, 20 with a gender that is not in the master, 20 new, 20 new and bad. */
function source(members) {
	const people = members.map(employeeOf);
	people.slice(0, CHANGED).forEach((one) => (one.email = `n${one.employeeCode}@example.com`));
	people.slice(CHANGED, CHANGED + BAD).forEach((one) => (one.gender = 'その他'));
	const newcomer = (index, more) => ({
		...{ employeeCode: `N${1000 + index}`, lastName: '新井', firstName: `空${index}` },
		...{ hiredDate: '2026-11-01', ...more },
	});
	for (let index = 0; index < BAD; index++) people.push(newcomer(index));
	for (let index = BAD; index < 2 * BAD; index++) people.push(newcomer(index, { gender: '不明' }));
	return people;
}

const counts = (run) => {
	const times = {};
	for (const { action } of run.items('Done')) times[action] = (times[action] ?? 0) + 1;
	return times;
};
const LINE =
	/^社員番号:”(\w+)”の性別の値が存在しません。マスター項目に設定された値を指定してください。$/;

test('two updates for the members, two for their sheets, every bad record by name, and then nothing', async () => {
	const items = source(kaonavi.sim.members());
	kaonavi.sim.resetCalls();
	const members = await kaonavi.run('member', 'sync', JAPANESE, { items, ...TO_ERROR });
	expect(members.error?.message).toBeUndefined();
	expect(counts(members)).toEqual({
		create: BAD,
		update: CHANGED,
		unchanged: 5_000 - CHANGED - BAD,
	});
	const named = members.items('Failed').map(({ error }) => LINE.exec(error)?.[1]);
	expect(named).toEqual(
		[...items.slice(CHANGED, CHANGED + BAD), ...items.slice(5_000 + BAD)].map(
			({ employeeCode }) => employeeCode,
		),
	);
	expect(kaonavi.sim.calls.updates).toBe(2);
	expect(kaonavi.sim.member('N1000')).toBeDefined();
	expect(kaonavi.sim.member('00001').mail).toBe('n00001@example.com');

	const addresses = items.slice(0, CHANGED).map(({ employeeCode }, index) => ({
		...{ employeeCode, address: index < 10 ? '長'.repeat(300) : `新町${index}` },
	}));
	const children = items.slice(0, CHANGED).map(({ employeeCode }, index) => ({
		...{ employeeCode, name: `新 子${index}`, birthDate: '2026-10-01' },
		relationship: index < 10 ? '甥' : '子',
	}));
	const address = { ...sheetNamed('本人情報'), mapping: mapping({ address: '住所' }) };
	const family = {
		...sheetNamed('扶養家族情報'),
		mapping: mapping({ name: '氏名', birthDate: '生年月日', relationship: '続柄' }, [
			'name',
			'birthDate',
		]),
	};
	const sheets = async () => [
		await kaonavi.run('sheet', 'sync', address, { items: addresses, ...TO_ERROR }),
		await kaonavi.run('sheet', 'sync', family, { items: children, ...TO_ERROR }),
	];
	for (const run of await sheets()) {
		expect(run.items('Done')).toHaveLength(CHANGED - 10);
		expect(run.items('Failed').map(({ employeeCode }) => employeeCode)).toEqual(
			items.slice(0, 10).map(({ employeeCode }) => employeeCode),
		);
	}
	expect(kaonavi.sim.calls.updates).toBe(4);

	kaonavi.sim.resetCalls();
	await kaonavi.run('member', 'sync', JAPANESE, { items, ...TO_ERROR });
	await sheets();
	expect(kaonavi.sim.calls.updates).toBe(0);
});

/**
 * Four hundred people, and what a run may cost; and a run that dies at any of its requests. What the node makes of five
 * thousand people is in test/engine/kaonavi/scale.test.js.
 */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));

const { linkedCompany } = require('./company');

const five = (number) => String(number).padStart(5, '0');
const codes = (from, count) => Array.from({ length: count }, (_, index) => five(from + index));
const each = (list, cells) =>
	Object.fromEntries(list.map((code, index) => [code, cells(code, index)]));

describe('400 members', () => {
	const co = linkedCompany({ employees: 400 });

	test('3% changed, 20 new, 15 gone, 40 bad: two updates of members, two of sheets, everybody named; then nothing', async () => {
		const { world } = co;
		const newcomers = codes(381, 20);
		const first = each(newcomers, () => null);
		await co.link(world.employees(first), world.dependents());
		expect(co.n8n.takeMails().map(({ text }) => text)).toEqual([]);
		expect(world.kaonavi.members()).toHaveLength(380);
		jest.setSystemTime(Date.now() + 120_000);
		world.kaonavi.resetCalls();

		const changed = codes(1, 12);
		const retired = codes(101, 15);
		const unreadable = codes(201, 20);
		const notInMaster = codes(301, 20);
		const edit = {
			...each(changed, (_, index) => ({
				名: `新${index}`,
				携帯電話番号: `090-1111-${five(index)}`,
			})),
			...each(retired, () => ({ 退職年月日: '2026-10-31' })),
			...each(unreadable, () => ({ 性別: '男子' })),
			...each(notInMaster, () => ({ 緊急連絡先続柄: '知人' })),
		};
		const [employees, dependents] = [world.employees(edit), world.dependents()];
		await co.link(employees, dependents);

		const { updates, byRoute } = world.kaonavi.calls;
		expect({
			members: (byRoute['POST /members'] ?? 0) + (byRoute['PATCH /members'] ?? 0),
			sheets: byRoute['PATCH /sheets/:sheet_id'] ?? byRoute['PATCH /sheets/:sheetId'] ?? 0,
			updates,
		}).toEqual({ members: 2, sheets: 2, updates: 4 });
		const lines = co.lines(co.n8n.theMail());
		expect(lines).toHaveLength(40);
		for (const code of unreadable) {
			expect(lines.filter((line) => line.includes(code))).toEqual([
				expect.stringContaining('性別'),
			]);
		}
		for (const code of notInMaster) {
			expect(lines).toContain(
				`社員番号:”${code}”の緊急連絡先続柄の値が存在しません。マスター項目に設定された値を指定してください。`,
			);
		}
		expect(world.kaonavi.members()).toHaveLength(400);
		changed.forEach((code, index) => {
			expect(world.kaonavi.member(code).name).toMatch(new RegExp(` 新${index}$`));
			expect(world.kaonavi.records(1, code)[0]['携帯電話番号']).toBe(`090-1111-${five(index)}`);
		});
		for (const code of retired) expect(world.kaonavi.member(code).retired_date).toBe('');

		jest.setSystemTime(Date.now() + 120_000);
		world.kaonavi.resetCalls();
		await co.link(employees, dependents);
		expect(co.updates()).toBe(0);
		expect(co.lines(co.n8n.theMail())).toHaveLength(40);
	});
});

describe('a run that dies', () => {
	const co = linkedCompany({ employees: 5 });
	const state = () => co.world.kaonavi.truth();

	test('at any request, and is run again, ends where an undisturbed one does', async () => {
		const edit = { '00002': { 名: '新', 携帯電話番号: '090-0000-9999' } };
		const before = each(['00005'], () => null);
		const run = async () => await co.link(co.world.employees(edit), co.world.dependents());
		await co.link(co.world.employees(before), co.world.dependents());
		const linked = co.held();
		const prepare = async () => {
			await co.open();
			co.hold(linked);
			jest.setSystemTime(Date.now() + 120_000);
		};
		await prepare();
		await run();
		expect(co.updates()).toBeGreaterThan(0);
		const { total } = co.world.kaonavi.calls;
		const wanted = withoutTimes(state());

		for (let requests = 0; requests < total; requests += 1) {
			await prepare();
			co.world.kaonavi.faults.killAfter(requests);
			await run();
			co.world.kaonavi.faults.clear();
			jest.setSystemTime(Date.now() + 120_000);
			await run();
			expect([requests, withoutTimes(state())]).toEqual([requests, wanted]);
		}
		co.n8n.takeMails();
	});

	test.each([
		['without its zeros', '2'],
		['in full width', '０００02'],
	])('a number %s is somebody else until a person says so', async (_, code) => {
		await co.linked();
		const stranger = {
			...{ 従業員番号: code, 姓: '別', 名: '人', 性別: '男', 入社年月日: '2026-10-01' },
		};
		const employees = co.world.employees({}, [stranger]);
		await co.link(employees, co.world.dependents());
		expect(co.updates()).toBe(0);
		expect(co.lines(co.n8n.theMail())).toEqual([
			expect.stringMatching(new RegExp(`^社員番号:”${code}”：`)),
		]);

		await co.link(employees, co.world.dependents(), { 似た社員番号も別人として登録する: true });
		expect(co.world.kaonavi.member(code).name).toBe('別 人');
		expect(co.world.kaonavi.member('00002').name).not.toBe('別 人');
	});
});

/** When something was written is no part of what is there. */
const withoutTimes = (truth) =>
	JSON.parse(JSON.stringify(truth, (key, value) => (/_at$/.test(key) ? undefined : value)));

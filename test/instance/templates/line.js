/** workflows/line-jobcan in a real n8n. */
const { lastExecution, nextExecution, until, waitForExecution } = require('../../../demo/instance');
const { link } = require('../../../demo/lib/bot/links');
const { webhookUrl } = require('../../../demo/lib/bot/template');
const { personOf } = require('../../../demo/scenarios/line/person');

const PEOPLE = 40;
const RICH_MENU = ['kintai-line-richmenu', '一度だけ実行'];

function tests(scene) {
	const addressOf = (index) => {
		const { n8n, scenario, workflow } = scene;
		const { line, linked } = scenario.world;
		const url = webhookUrl(n8n.instance, workflow('line-jobcan/reception.json'));
		return { url, person: personOf({ line, url, couple: linked[index] }) };
	};
	const personAt = (index) => addressOf(index).person;
	const punchesOf = (index) => {
		const { jobcan, linked } = scene.scenario.world;
		const days = jobcan.company.days.get(linked[index].employee.id);
		return [...days.values()].flatMap(({ punches }) => punches);
	};

	test('a day: linked by the password of the mail, punches once however often they are delivered, inquiries, unlinked', async () => {
		const { json, complaints } = await scene.scenario.play(scene.n8n);
		expect(complaints).toEqual([]);
		expect(json).toMatchObject({ doublePunches: 0, lost: 0, punches: json.pressed });
		expect(json.duplicates).toBeGreaterThan(0);
	});

	test('links outlast a restart of n8n', async () => {
		const { n8n, scenario } = scene;
		await link(n8n.client, scenario.world.linked);
		await n8n.instance.restart();
		const before = punchesOf(1).length;
		expect(await personAt(1).says('打刻')).toBe('打刻しました!');
		expect(punchesOf(1)).toHaveLength(before + 1);
	});

	test('a punch that Jobcan refuses: the person is told, and the administrator gets a mail that names the person', async () => {
		const { n8n, scenario } = scene;
		const { jobcan, linked } = scenario.world;
		const { code } = linked[2].employee;
		const before = punchesOf(2).length;
		n8n.mail.clear();
		jobcan.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: '403' });
		expect(await personAt(2).says('打刻')).toMatch(/^打刻できませんでした/);
		const mail = await n8n.mail.waitForMail(({ text }) => text.includes(code));
		expect(mail.subject).toMatch(/打刻を登録できませんでした/);
		expect(punchesOf(2)).toHaveLength(before);
	});

	test('without the sub-workflow: no publishing of the bot; a published one goes on punching, and says what it cannot do', async () => {
		const { n8n, scenario, workflow } = scene;
		const { code } = scenario.world.linked[3].employee;
		const [bot, inquiries] = ['bot', 'inquiries'].map(
			(name) => workflow(`line-jobcan/${name}.json`).id,
		);
		await n8n.client.unpublish(inquiries);
		n8n.mail.clear();
		expect(await personAt(3).says('打刻')).toBe('打刻しました!');
		expect(await personAt(3).says('メニュー')).toMatch(/^いま、この機能をご利用いただけません/);
		const mail = await n8n.mail.waitForMail(({ text }) => text.includes(code));
		expect(mail.subject).toMatch(/メッセージに答えられませんでした/);

		await n8n.client.unpublish(bot);
		await expect(n8n.client.publish(bot)).rejects.toThrow(/not published/);
		await n8n.client.publish(inquiries);
		await n8n.client.publish(bot);
		expect(await personAt(3).says('メニュー')).toBe('メニュー');
	});

	test('without the bot: the reception fails and is mailed, and Retry punches at the time that was pressed', async () => {
		const { n8n, scenario, workflow } = scene;
		const { client } = n8n;
		const [bot, reception] = ['bot', 'reception'].map((name) =>
			workflow(`line-jobcan/${name}.json`),
		);
		const after = await lastExecution(client, reception.id);
		const before = punchesOf(4);
		await client.unpublish(bot.id);
		n8n.mail.clear();
		const { url, person } = addressOf(4);
		// In another minute than the earlier punches: the bot looks for a late one by the minute.
		const pressedAt = Math.floor(Date.now() / 60_000) * 60_000 - 600_000;
		const event = person.user.says('打刻', { timestamp: pressedAt });
		const { deliveries } = await scenario.world.line.webhook.send(url, [event]);
		expect(deliveries.map(({ status }) => status)).toEqual([200]);
		const failed = await nextExecution(client, reception.id, { after });
		await waitForExecution(client, failed, { status: ['error'] });
		await n8n.mail.waitForMail(({ subject }) => subject.includes(reception.name));
		expect(punchesOf(4)).toEqual(before);

		await client.publish(bot.id);
		await client.retry(failed);
		await until(() => punchesOf(4).length > before.length, { timeoutMs: 20_000, what: 'A punch' });
		const [punch] = punchesOf(4).slice(before.length);
		expect(Date.parse(punch.time)).toBe(pressedAt);
	});

	test('the rich menu, run once by hand, is shown to everybody', async () => {
		const { n8n, scenario } = scene;
		const { line } = scenario.world;
		const id = await n8n.client.runWorkflow(...RICH_MENU);
		await waitForExecution(n8n.client, id, { status: ['success'] });
		const shown = () => line.richMenuOf(line.users[0].userId);
		await until(shown, { timeoutMs: 5_000, what: 'A rich menu' });
	});
}

module.exports = {
	folder: 'line-jobcan',
	open: ({ progress }) =>
		require('../../../demo/scenarios/line').open({ options: { employees: PEOPLE }, progress }),
	tests,
};

/** workflows/line-jobcan/rich-menu.json: one run gives everybody the menu, and its buttons work. */
const { readTemplate, template } = require('../support');
const { botWorld } = require('./bot-world');

const bot = botWorld();
const FILE = 'line-jobcan/rich-menu.json';
const LABELS = [
	...['打刻', '有休日数確認', 'シフト確認'],
	...['現在の労働時間', 'メニュー', 'アカウント連携解除'],
];
const setUp = async (settings = {}) => await bot.n8n.run(template(FILE, { 設定: settings }));
const shown = () => bot.line.richMenuOf(bot.userId(0));
const menus = async () => {
	const answer = await fetch(`${bot.line.url}/v2/bot/richmenu/list`, {
		headers: { authorization: `Bearer ${bot.line.issueToken()}` },
	});
	return (await answer.json()).richmenus;
};

test('one run makes the menu with its picture and shows it to everybody', async () => {
	const run = await setUp();

	expect(run.error).toBeUndefined();
	expect(shown()).toMatchObject({ name: 'kintai-line-jobcan', chatBarText: 'メニュー' });
	expect(shown().areas.map(({ action }) => action.label)).toEqual(LABELS);
});

test('the areas cover the picture, side by side', async () => {
	await setUp();
	const { size, areas } = shown();

	const covered = areas.reduce((sum, { bounds }) => sum + bounds.width * bounds.height, 0);
	expect(covered).toBe(size.width * size.height);
	expect(new Set(areas.map(({ bounds: { x, y } }) => `${x} ${y}`)).size).toBe(6);
});

test('the picture is a PNG of that size, and small', () => {
	const { parameters } = readTemplate(FILE).nodes.find(({ name }) => name === 'メニューの画像');
	const bytes = Buffer.from(parameters.assignments.assignments[0].value, 'base64');

	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 810]);
	expect(bytes.length).toBeLessThan(60_000);
});

test('another run replaces the menu of the same name, and leaves others alone', async () => {
	await setUp({ メニューの名前: 'another' });
	await setUp();
	const before = shown().richMenuId;
	const run = await setUp({ トーク画面の表示: '勤怠' });

	expect(run.error).toBeUndefined();
	expect(shown().chatBarText).toBe('勤怠');
	expect((await menus()).map(({ name }) => name).sort()).toEqual(['another', 'kintai-line-jobcan']);
	expect((await menus()).map(({ richMenuId }) => richMenuId)).not.toContain(before);
});

test('if it fails half-way, the menu before stays', async () => {
	await setUp();
	const before = shown().richMenuId;
	bot.line.faults.next({ match: { path: /content/ }, do: '400' });
	const run = await setUp();

	expect(run.status).toBe('error');
	expect(shown().richMenuId).toBe(before);
	expect(await menus()).toHaveLength(1);
});

test.each(LABELS)('the button %s is answered by the bot', async (label) => {
	await setUp();
	await bot.deliver(bot.user(0).taps(label));

	expect(bot.answers(0).length).toBeGreaterThan(0);
	expect(bot.answers(0).join()).not.toContain('ワンタイムパスワード');
});

test('each button passes the filters of the trigger', () => {
	const { filters } = readTemplate('line-jobcan/reception.json').nodes.find(
		({ name }) => name === 'LINEのメッセージ',
	).parameters;
	const { parameters } = readTemplate(FILE).nodes.find(
		({ name }) => name === 'リッチメニューを登録',
	);
	const texts = [...parameters.richMenu.matchAll(/"type": "message",[^}]*"text": "([^"]+)"/g)];
	const data = [...parameters.richMenu.matchAll(/"data": "([^"]+)"/g)];

	expect(texts.length + data.length).toBe(6);
	for (const [, text] of texts) expect(text).toMatch(new RegExp(filters.textPattern, 'u'));
	for (const [, text] of data) expect(text.startsWith(filters.postbackPrefix)).toBe(true);
});

/** workflows/line-jobcan/reception.json: what takes LINE's deliveries. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { BOT, botWorld } = require('./bot-world');
const { readTemplate, template } = require('../support');

const RECEPTION = 'line-jobcan/reception.json';
const bot = botWorld();
const receive = (events) =>
	bot.n8n.run(template(RECEPTION), { items: events, startNode: 'LINEのメッセージ' });

beforeEach(() => bot.n8n.useWorkflow(readTemplate(BOT).id, template(BOT)));

test('hands every event to the bot in one call, as LINE told it', async () => {
	const events = [bot.user(0).says('打刻'), bot.user(1).says('打刻')];
	const { status, subRuns } = await receive(events);

	expect(status).toBe('success');
	expect(subRuns).toHaveLength(1);
	expect(subRuns[0].items('受け取ったイベント')).toEqual(events);
	expect(bot.punches('00001')).toHaveLength(1);
	expect(bot.punches('00002')).toHaveLength(1);
});

test('does not wait for the bot: its own execution is over at once', () => {
	const call = readTemplate(RECEPTION).nodes.find(({ name }) => name === 'ボットに渡す');
	expect(call.parameters.options.waitForSubWorkflow).toBe(false);
});

test('without the bot its execution fails, with the events in it, and the mail of failures is asked for', async () => {
	bot.n8n.useWorkflow(readTemplate(BOT).id, undefined);
	const { status } = await receive([bot.user(0).says('打刻')]);

	expect(status).toBe('error');
	expect(readTemplate(RECEPTION).settings.errorWorkflow).toBe('kintai-error-mail');
});

test('has no more nodes than it takes: n8n builds them all for every request', () => {
	const types = readTemplate(RECEPTION).nodes.map(({ type }) => type.split('.')[1]);
	expect(types.filter((type) => type !== 'stickyNote')).toEqual(['lineTrigger', 'executeWorkflow']);
});

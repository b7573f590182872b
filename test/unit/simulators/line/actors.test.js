const { payloadNamed } = require('../../../fixtures/line/webhook');
const { push, startAtNoon, text } = require('./client');

let sim;
let taro;
let group;
beforeEach(async () => {
	sim = await startAtNoon();
	taro = sim.user(sim.users[0].userId);
	[group] = sim.groups;
});
afterEach(() => sim.close());

/** Every property with the type of its value, so that two events can be compared by shape. */
function shapeOf(value) {
	if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
	if (value === null || typeof value !== 'object') return typeof value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
}
const inGroup = () => ({ in: group.id });

test.each([
	['message_text', () => taro.says('打刻')],
	['message_text_room', () => taro.says('a', { in: room(), message: {} }), ['markAsReadToken']],
	['message_image_line', () => taro.sendsContent('image'), ['imageSet']],
	['message_video', () => taro.sendsContent('video')],
	['message_audio', () => taro.sendsContent('audio')],
	['message_file', () => taro.sendsContent('file')],
	[
		'message_location',
		() => taro.location({ title: 'a', address: 'b', latitude: 1, longitude: 2 }),
	],
	['message_sticker', () => taro.sticker(), ['keywords']],
	['unsend', () => taro.unsends('1', inGroup())],
	['follow_new', () => taro.follow()],
	['unfollow', () => taro.unfollow()],
	['join', () => sim.group(group.id).join()],
	['leave', () => sim.group(group.id).leave()],
	['member_joined', () => sim.group(group.id).memberJoins(group.members)],
	['member_left', () => sim.group(group.id).memberLeaves(group.members)],
	['postback_punch', () => taro.postback('v=1&a=punch&t=in')],
	['postback_date', () => taro.postback('a', { params: { date: '2026-12-01' } })],
	['video_play_complete', () => taro.watches('a')],
	['beacon_enter', () => taro.beacon('0123456789'), ['dm']],
	['standby_message', () => taro.says('a', { mode: 'standby' }), ['markAsReadToken']],
])('%s has the shape of the sample', (name, make, mayLack = []) => {
	const drop = (event) =>
		JSON.parse(JSON.stringify(event, (key, value) => (mayLack.includes(key) ? undefined : value)));

	expect(shapeOf(drop(make()))).toEqual(shapeOf(drop(payloadNamed(name).events[0])));
});
const room = () => sim.addGroup({ kind: 'room', members: [sim.users[0].userId] }).id;

test('ids are unique and tell the time', () => {
	const events = Array.from({ length: 50 }, () => taro.says('a'));
	const first = events[0].webhookEventId;

	expect(first).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
	expect(new Set(events.map(({ webhookEventId }) => webhookEventId)).size).toBe(50);
	expect(new Set(events.map(({ webhookEventId }) => webhookEventId.slice(0, 10))).size).toBe(1);
	expect(events[0].timestamp).toBe(Date.parse('2026-11-22T12:00:00+09:00'));
});

test('a property can be replaced or taken away', () => {
	expect(taro.says('a', { timestamp: 5 }).timestamp).toBe(5);
	expect(taro.says('a', { replyToken: undefined })).not.toHaveProperty('replyToken');
});

test('who comes back after blocking is told apart', () => {
	taro.unfollow();

	expect(taro.follow().follow).toEqual({ isUnblocked: true });
	expect(taro.follow().follow).toEqual({ isUnblocked: false });
});

describe('taps', () => {
	const buttons = (...actions) => ({
		type: 'template',
		altText: '打刻',
		template: { type: 'buttons', text: '打刻', actions },
	});

	test('do what the newest button of that label says', async () => {
		const { userId } = sim.users[0];
		const postback = { type: 'postback', label: '出勤', data: 'old' };
		await push(sim, userId, [buttons(postback)]);
		await push(sim, userId, [
			buttons({ ...postback, data: 't=in', displayText: '出勤します' }),
			{
				...text('ほかに'),
				quickReply: {
					items: [
						{ type: 'action', action: { type: 'message', label: 'シフト', text: 'シフト確認' } },
					],
				},
			},
		]);

		expect(taro.taps('出勤').postback).toEqual({ data: 't=in' });
		expect(taro.taps('シフト').message.text).toBe('シフト確認');
		expect(sim.conversation(userId).slice(-2)).toMatchObject([
			{ from: 'user', text: '出勤します' },
			{ from: 'user', text: 'シフト確認' },
		]);
	});

	test('pick a date and a time', async () => {
		const picker = { type: 'datetimepicker', label: '修正', data: 'fix', mode: 'datetime' };
		await push(sim, sim.users[0].userId, [buttons(picker)]);

		expect(taro.taps('修正', { picked: '2026-11-24T09:00' }).postback).toEqual({
			data: 'fix',
			params: { datetime: '2026-11-24T09:00' },
		});
	});

	test('need a button', () => {
		expect(() => taro.taps('退勤')).toThrow(/No button says 退勤/);
	});
});

test('nobody acts who does not exist', () => {
	expect(() => sim.user('U0')).toThrow(TypeError);
	expect(() => sim.group('C0')).toThrow(TypeError);
});

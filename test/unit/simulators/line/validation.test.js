const { call, push, startAtNoon, text } = require('./client');

let sim;
beforeAll(async () => {
	sim = await startAtNoon({ rateLimits: false });
});
afterAll(() => sim.close());

const validate = (...messages) => call(sim, 'POST /v2/bot/message/validate/push', { messages });
const https = 'https://files.example/a.png';
const postback = (changes) => ({ type: 'postback', label: '出勤', data: 't=in', ...changes });
const quick = (...actions) => ({
	...text('どうぞ'),
	quickReply: { items: actions.map((action) => ({ type: 'action', action })) },
});
const template = (given) => ({ type: 'template', altText: 'alt', template: given });
const buttons = (changes) =>
	template({ type: 'buttons', text: '打刻', actions: [postback()], ...changes });
const column = (changes) => ({ text: '打刻', actions: [postback()], ...changes });
const bubble = (...contents) => ({
	type: 'bubble',
	body: { type: 'box', layout: 'vertical', contents },
});
const flex = (contents) => ({ type: 'flex', altText: 'alt', contents });
const picker = (changes) => ({
	...{ type: 'datetimepicker', label: '日時', data: 'd', mode: 'datetime' },
	...changes,
});

const GOOD = {
	'text of 5,000 units': text('あ'.repeat(5000)),
	'text with an emoji at its $': {
		...text('😀$'),
		emojis: [{ index: 2, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' }],
	},
	'textV2 with doubled braces': { type: 'textV2', text: '{{a}} を送る' },
	'textV2 with an emoji': {
		type: 'textV2',
		text: '{smile} おはよう',
		substitution: { smile: { type: 'emoji', productId: 'p', emojiId: '1' } },
	},
	sticker: { type: 'sticker', packageId: '11537', stickerId: '52002747' },
	image: { type: 'image', originalContentUrl: https, previewImageUrl: https },
	video: { type: 'video', originalContentUrl: https, previewImageUrl: https, trackingId: 'a-1' },
	audio: { type: 'audio', originalContentUrl: https, duration: 60_000 },
	location: { type: 'location', title: '本社', address: '東京', latitude: 35.6, longitude: 139.7 },
	imagemap: {
		...{ type: 'imagemap', baseUrl: https, altText: 'a', baseSize: { width: 1040, height: 520 } },
		actions: [{ type: 'message', text: 'a', area: { x: 0, y: 0, width: 1, height: 1 } }],
	},
	buttons: buttons(),
	confirm: template({ type: 'confirm', text: 'よいですか', actions: [postback(), postback()] }),
	carousel: template({ type: 'carousel', columns: [column(), column()] }),
	'image carousel without labels': template({
		type: 'image_carousel',
		columns: [{ imageUrl: https, action: { type: 'message', text: 'a' } }],
	}),
	'flex bubble': flex(bubble({ type: 'text', text: 'こんにちは' }, { type: 'separator' })),
	'flex carousel': flex({ type: 'carousel', contents: [bubble(), bubble()] }),
	'flex with every component': flex({
		type: 'bubble',
		size: 'giga',
		hero: { type: 'image', url: https, aspectRatio: '20:13' },
		body: {
			type: 'box',
			layout: 'vertical',
			contents: [
				{ type: 'text', contents: [{ type: 'span', text: 'a', color: '#ff0000' }] },
				{ type: 'box', layout: 'baseline', contents: [{ type: 'icon', url: https }] },
				{ type: 'button', action: postback(), style: 'primary', height: 'sm' },
				{ type: 'filler' },
			],
		},
		styles: { body: { separator: true } },
	}),
	coupon: { type: 'coupon', couponId: '01JYNW8JMQVFBNWF1APF8Z3FS7' },
	'13 quick replies': quick(...Array.from({ length: 13 }, () => postback())),
	'a quick reply that asks for a place': quick({ type: 'location', label: '位置' }),
	'a label of 20 characters that are 40 units': quick(postback({ label: '𠮷'.repeat(20) })),
	'date and time with T and t': quick(picker({ min: '2026-11-22t00:00', max: '2026-11-23T23:59' })),
	'a sender': { ...text('a'), sender: { name: '勤怠係', iconUrl: https } },
	'a uri to call': quick({ type: 'uri', label: '電話', uri: 'tel:0312345678' }),
	'null counts as absent': { ...text('a'), quoteToken: null },
};

test.each(Object.entries(GOOD))('%s is taken', async (_, message) => {
	expect(await validate(message)).toMatchObject({ status: 200, json: {} });
});

/** name -> message, words of the refusal, property; a flaw inside a message is told apart. */
const REFUSED = {
	'no type': [{ text: 'a' }, 'May not be empty', 'messages[0].type'],
	'an unknown type': [
		{ type: 'hologram' },
		/^Must be one of the following values: \[text, /,
		'messages[0].type',
	],
	'an empty text': [text(''), 'May not be empty', 'messages[0].text'],
	'no text': [{ type: 'text' }, 'May not be empty', 'messages[0].text'],
	'a text of 5,001 units': [
		text('a'.repeat(5001)),
		'Length must be between 0 and 5000',
		'messages[0].text',
	],
	'an emoji beyond the limit in units, not in characters': [
		text('😀'.repeat(2501)),
		'Length must be between 0 and 5000',
		'messages[0].text',
	],
	'14 quick replies': [
		quick(...Array.from({ length: 14 }, () => postback())),
		'Size must be between 1 and 13',
		'messages[0].quickReply.items',
	],
	'a quick reply without a label': [
		quick(postback({ label: undefined })),
		'May not be empty',
		'messages[0].quickReply.items[0].action.label',
	],
	'a label of 21 characters': [
		quick(postback({ label: 'あ'.repeat(21) })),
		'Length must be between 0 and 20',
		'messages[0].quickReply.items[0].action.label',
	],
	'postback data of 301 units': [
		quick(postback({ data: 'a'.repeat(301) })),
		'Length must be between 0 and 300',
		'messages[0].quickReply.items[0].action.data',
	],
	'displayText and text together': [
		quick(postback({ displayText: 'a', text: 'b' })),
		'Invalid value',
		'messages[0].quickReply.items[0].action.displayText',
	],
	'a rich menu switch in a quick reply': [
		quick({ type: 'richmenuswitch', richMenuAliasId: 'a', data: 'b' }),
		/^Must be one of/,
		'messages[0].quickReply.items[0].action.type',
	],
	'a camera outside of quick replies': [
		buttons({ actions: [{ type: 'camera', label: 'a' }] }),
		/^Must be one of/,
		'messages[0].template.actions[0].type',
	],
	'an ftp address': [
		quick({ type: 'uri', label: 'a', uri: 'ftp://files.example/' }),
		'invalid uri',
		'messages[0].quickReply.items[0].action.uri',
	],
	'a picker of a wrong mode': [
		quick(picker({ mode: 'week' })),
		/^Must be one of/,
		'messages[0].quickReply.items[0].action.mode',
	],
	'a picker whose value is no time': [
		quick(picker({ mode: 'time', initial: '24:00' })),
		'Invalid value',
		'messages[0].quickReply.items[0].action.initial',
	],
	'a picker whose min is not before max': [
		quick(picker({ mode: 'time', min: '10:00', max: '09:00' })),
		'Invalid value',
		'messages[0].quickReply.items[0].action.max',
	],
	'a picture over http': [
		{ type: 'image', originalContentUrl: 'http://files.example/a.png', previewImageUrl: https },
		'invalid uri',
		'messages[0].originalContentUrl',
	],
	'five buttons': [
		buttons({ actions: Array.from({ length: 5 }, () => postback()) }),
		'Size must be between 1 and 4',
		'messages[0].template.actions',
	],
	'161 characters in buttons': [
		buttons({ text: 'あ'.repeat(161) }),
		'Length must be between 0 and 160',
		'messages[0].template.text',
	],
	'61 characters below a title': [
		buttons({ title: '打刻', text: 'あ'.repeat(61) }),
		'Length must be between 0 and 60',
		'messages[0].template.text',
	],
	'a confirm with one button': [
		template({ type: 'confirm', text: 'a', actions: [postback()] }),
		'Size must be between 2 and 2',
		'messages[0].template.actions',
	],
	'eleven columns': [
		template({ type: 'carousel', columns: Array.from({ length: 11 }, () => column()) }),
		'Size must be between 1 and 10',
		'messages[0].template.columns',
	],
	'an imagemap of another width': [
		{ ...GOOD.imagemap, baseSize: { width: 700, height: 1 } },
		'Must be one of the following values: [1040]',
		'messages[0].baseSize.width',
	],
	'a sender called LINE': [
		{ ...text('a'), sender: { name: 'LINE公式' } },
		'Invalid value',
		'messages[0].sender.name',
	],
	'an altText of 1,501 units': [
		{ ...flex(bubble()), altText: 'a'.repeat(1501) },
		'Length must be between 0 and 1500',
		'messages[0].altText',
	],
};

const wordsLike = (words) => (typeof words === 'string' ? words : expect.stringMatching(words));

test.each(Object.entries(REFUSED))('%s is refused', async (_, [message, words, property]) => {
	const { status, json } = await validate(message);

	expect(status).toBe(400);
	expect(json.message).toBe('The request body has 1 error(s)');
	expect(json.details).toEqual([{ message: wordsLike(words), property }]);
});

/** Flaws that LINE reports as of a message. */
const INSIDE = {
	'a brace that is not doubled': [{ type: 'textV2', text: 'a { b' }, /pairs/, 'text'],
	'a key without a substitute': [{ type: 'textV2', text: '{user}' }, /'user'/, 'text'],
	'a key with other characters': [
		{ type: 'textV2', text: '{!owe}' },
		"The key '!owe' enclosed in '{}' does not match the pattern '^[a-zA-Z0-9_]{1,20}$'.",
		'text',
	],
	'an emoji that stands at no $': [
		{ ...text('a$'), emojis: [{ index: 0, productId: 'p', emojiId: '1' }] },
		/\$/,
		'emojis[0].index',
	],
	'columns with different numbers of buttons': [
		template({
			type: 'carousel',
			columns: [column(), column({ actions: [postback(), postback()] })],
		}),
		/alike/,
		'template/columns',
	],
	'a bubble without blocks': [
		flex({ type: 'bubble' }),
		'At least one block must be specified',
		'/',
	],
	'an unknown flex property': [
		flex(bubble({ type: 'text', text: 'a', font: 'x' })),
		'unknown field',
		'/body/contents/0/font',
	],
	'an empty flex text': [
		flex(bubble({ type: 'text', text: '' })),
		'must be non-empty text',
		'/body/contents/0/text',
	],
	'a flex address without a scheme': [
		flex(bubble({ type: 'button', action: { type: 'uri', label: 'a', uri: '/a' } })),
		'invalid uri scheme',
		'/body/contents/0/action/uri',
	],
	'a flex button without a label': [
		flex(bubble({ type: 'button', action: { type: 'postback', data: 'a' } })),
		'must be specified',
		'/body/contents/0/action/label',
	],
	'an icon in a vertical box': [
		flex(bubble({ type: 'icon', url: https })),
		'invalid property',
		'/body/contents/0/type',
	],
	'a bubble above 30 KB': [
		flex(bubble({ type: 'text', text: 'a'.repeat(31 * 1024) })),
		/Too large/,
		'/',
	],
	'13 bubbles': [
		flex({ type: 'carousel', contents: Array.from({ length: 13 }, () => bubble()) }),
		/Size must be between 1 and 12/,
		'/contents',
	],
};

test.each(Object.entries(INSIDE))('%s is refused', async (_, [message, words, property]) => {
	const { status, json } = await validate(text('before'), message);

	expect(status).toBe(400);
	expect(json.message).toBe('A message (messages[1]) in the request body is invalid');
	expect(json.details).toEqual([{ message: wordsLike(words), property }]);
});

test.each([
	['a number as sticker id', { type: 'sticker', packageId: '446', stickerId: 1988 }, 'stickerId'],
	['a property that nobody knows', { ...text('a'), colour: 'red' }, 'colour'],
	['a text that is a number', text(5), 'text'],
])('%s is an invalid property', async (_, message, property) => {
	const { status, json } = await validate(message);

	expect(status).toBe(400);
	expect(json.message).toBe(
		`The property, 'messages[0].${property}', in the request body is invalid (line: -, column: -)`,
	);
});

test('unknown properties can be let through', async () => {
	const lenient = await startAtNoon({ unknownProperties: 'accept' });
	const message = { ...text('a'), colour: 'red' };

	expect((await push(lenient, lenient.users[0].userId, [message])).status).toBe(200);
	await lenient.close();
});

test('one to five messages, and every flaw of the body is told', async () => {
	expect((await validate()).json.details[0].message).toBe('Size must be between 1 and 5');
	expect((await validate(...Array(6).fill(text('a')))).json.details[0]).toEqual({
		message: 'Size must be between 1 and 5',
		property: 'messages',
	});
	const { json } = await validate(text(''), text('a'), { type: 'sticker' });
	expect(json.message).toBe('The request body has 3 error(s)');
	expect(json.details.map(({ property }) => property)).toEqual([
		...['messages[0].text', 'messages[2].packageId', 'messages[2].stickerId'],
	]);
});

test.each(['reply', 'push', 'multicast', 'narrowcast', 'broadcast'])(
	'validate/%s looks at the messages, and sends nothing',
	async (via) => {
		const path = `POST /v2/bot/message/validate/${via}`;

		expect((await call(sim, path, { messages: [text('a')] })).status).toBe(200);
		expect((await call(sim, path, { messages: [text('')] })).status).toBe(400);
		expect(sim.sent).toEqual([]);
	},
);

describe('mentions', () => {
	const mention = (mentionee) => ({
		type: 'textV2',
		text: '{who} さん',
		substitution: { who: { type: 'mention', mentionee } },
	});

	test('go into a group whose member is meant', async () => {
		const [group] = sim.groups;
		const member = mention({ type: 'user', userId: group.members[0] });
		const stranger = mention({ type: 'user', userId: sim.users[19].userId });

		expect((await push(sim, group.id, [member])).status).toBe(200);
		expect((await push(sim, group.id, [mention({ type: 'all' })])).status).toBe(200);
		expect((await push(sim, group.id, [stranger])).status).toBe(400);
		expect((await push(sim, sim.users[0].userId, [member])).status).toBe(400);
	});

	test('do not go to many', async () => {
		const path = 'POST /v2/bot/message/validate/multicast';

		expect((await call(sim, path, { messages: [mention({ type: 'all' })] })).status).toBe(400);
	});
});

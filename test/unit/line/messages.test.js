const { line } = require('./dist');

const { buildMessage } = line('messages/build');
const { buildAction, buildQuickReply } = line('messages/actions');
const { checkMessages } = line('messages/check');
const { readMessages, readSend } = line('messages/read');
const { pick, pickTexts, readJson, rows } = line('messages/pick');
const { MESSAGE_FIELDS } = line('messages/messageFields');
const { messageFields } = line('messages/fields');

/** Reads parameters out of an object, as n8n does out of a node. */
const reading = (given) => (name, fallback) => given[name] ?? fallback;
const fields = (...message) => reading({ messagesFrom: 'fields', messages: { message } });

describe('each kind of message out of its fields', () => {
	const BUTTON = { actionType: 'message', label: 'はい', text: 'はい' };
	const actions = { action: [BUTTON] };
	const action = { type: 'message', label: 'はい', text: 'はい' };

	test.each([
		['text', { text: 'a', quoteToken: '' }, { text: 'a' }],
		['text', { text: 'a', quoteToken: 'q' }, { text: 'a', quoteToken: 'q' }],
		['textV2', { text: 'a {b} {c' }, { text: 'a {{b}} {{c' }],
		[
			'textV2',
			{
				text: '{who}さん {smile}',
				substitutions: {
					substitution: [
						{ key: 'who', kind: 'user', userId: 'U1' },
						{ key: 'smile', kind: 'emoji', productId: 'p', emojiId: '1' },
					],
				},
			},
			{
				text: '{who}さん {smile}',
				substitution: {
					who: { type: 'mention', mentionee: { type: 'user', userId: 'U1' } },
					smile: { type: 'emoji', productId: 'p', emojiId: '1' },
				},
			},
		],
		['sticker', { packageId: 446, stickerId: 1988 }, { packageId: '446', stickerId: '1988' }],
		[
			'image',
			{ originalContentUrl: 'https://a', previewImageUrl: 'https://b' },
			{ originalContentUrl: 'https://a', previewImageUrl: 'https://b' },
		],
		[
			'video',
			{ originalContentUrl: 'https://a', previewImageUrl: 'https://b', trackingId: '' },
			{ originalContentUrl: 'https://a', previewImageUrl: 'https://b' },
		],
		[
			'audio',
			{ originalContentUrl: 'https://a', duration: 900 },
			{ originalContentUrl: 'https://a', duration: 900 },
		],
		[
			'location',
			{ title: '本社', address: '東京都', latitude: 0, longitude: 139.7 },
			{ title: '本社', address: '東京都', latitude: 0, longitude: 139.7 },
		],
		['coupon', { couponId: 'c', deliveryTag: '' }, { couponId: 'c' }],
		[
			'flex',
			{ altText: 'x', contents: '{"type":"bubble"}' },
			{ altText: 'x', contents: { type: 'bubble' } },
		],
		[
			'imagemap',
			{ altText: 'x', baseUrl: 'https://a', height: 700, areas: '[]', imagemapVideo: '' },
			{
				altText: 'x',
				baseUrl: 'https://a',
				baseSize: { width: 1040, height: 700 },
				actions: [],
			},
		],
		[
			'imagemap',
			{ altText: 'x', baseUrl: 'https://a', height: 700, areas: [], imagemapVideo: { a: 1 } },
			{
				altText: 'x',
				baseUrl: 'https://a',
				baseSize: { width: 1040, height: 700 },
				actions: [],
				video: { a: 1 },
			},
		],
	])('%s %#', (type, row, expected) => {
		expect(buildMessage({ type, ...row })).toEqual({ type, ...expected });
	});

	test.each([
		[
			'buttons',
			{ text: 't', title: '', actions },
			{ type: 'buttons', text: 't', actions: [action] },
		],
		[
			'buttons',
			{ text: 't', title: 'T', thumbnailImageUrl: 'https://a', actions },
			{
				type: 'buttons',
				thumbnailImageUrl: 'https://a',
				title: 'T',
				text: 't',
				actions: [action],
			},
		],
		['confirm', { text: 't', actions }, { type: 'confirm', text: 't', actions: [action] }],
		['template', { template: '{"type":"carousel"}' }, { type: 'carousel' }],
	])('%s is a template %#', (type, row, template) => {
		const message = buildMessage({ type, altText: '要約', ...row });
		expect(message).toEqual({ type: 'template', altText: '要約', template });
	});

	test('every kind of the list can be built, and each of its fields is used', () => {
		const list = messageFields.find(({ name }) => name === 'messages').options[0].values;
		const kinds = list[0].options.map(({ value }) => value);
		expect(kinds).toHaveLength(13);
		for (const type of kinds) {
			const own = MESSAGE_FIELDS.filter(({ types }) => types.includes(type));
			for (const { property } of own) {
				const row = { type };
				for (const { property: other } of own) row[other.name] = sample(other, 'b');
				const before = JSON.stringify(buildMessage(row));
				row[property.name] = sample(property, 'c');
				expect([type, property.name, JSON.stringify(buildMessage(row)) !== before]).toEqual([
					type,
					property.name,
					true,
				]);
			}
		}
	});

	/** A value that fits the field, another one for another letter. */
	function sample({ type, name }, letter) {
		if (name === 'areas') return JSON.stringify([letter]);
		if (type === 'json') return JSON.stringify({ [letter]: 1 });
		if (type === 'number') return letter.charCodeAt(0);
		if (name === 'substitutions') return { substitution: [{ key: letter, kind: 'all' }] };
		if (type === 'fixedCollection')
			return { action: [{ actionType: 'message', label: letter, text: letter }] };
		return letter;
	}

	test('an empty field that is needed is named by its label', () => {
		expect(() => buildMessage({ type: 'image', originalContentUrl: 'https://a' })).toThrow(
			"'Messages > Preview Image URL' is empty.",
		);
	});

	test('zero degrees are a place', () => {
		const row = { title: 'Null', address: 'island', latitude: 0, longitude: 0 };
		expect(buildMessage({ type: 'location', ...row })).toMatchObject({ latitude: 0, longitude: 0 });
	});

	test.each([['{'], ['[]'], ['"text"'], ['null'], [undefined]])(
		'contents that are no object (%p) are refused',
		(contents) => {
			const build = () => buildMessage({ type: 'flex', altText: 'x', contents });
			expect(build).toThrow(/'(Messages > )?Contents' is (not JSON|empty)/);
		},
	);
});

describe('actions', () => {
	test.each([
		[
			{ actionType: 'postback', label: 'l', data: 'd', displayText: '', inputOption: '' },
			{ type: 'postback', label: 'l', data: 'd' },
		],
		[
			{ actionType: 'postback', label: 'l', data: 'd', inputOption: 'openKeyboard' },
			{ type: 'postback', label: 'l', data: 'd', inputOption: 'openKeyboard' },
		],
		[
			{ actionType: 'uri', label: 'l', uri: 'tel:0312345678', data: 'left over' },
			{ type: 'uri', label: 'l', uri: 'tel:0312345678' },
		],
		[
			{ actionType: 'datetimepicker', label: 'l', data: 'd', mode: 'date', min: '2026-11-01' },
			{ type: 'datetimepicker', label: 'l', data: 'd', mode: 'date', min: '2026-11-01' },
		],
		[
			{ actionType: 'clipboard', label: 'l', clipboardText: 42 },
			{ type: 'clipboard', label: 'l', clipboardText: '42' },
		],
		[
			{ actionType: 'camera', label: 'l' },
			{ type: 'camera', label: 'l' },
		],
	])('%j', (row, expected) => expect(buildAction(row)).toEqual(expected));

	test('a quick reply wraps its action, with an icon if there is one', () => {
		const row = { actionType: 'location', label: '場所' };
		const action = { type: 'location', label: '場所' };
		expect(buildQuickReply(row)).toEqual({ type: 'action', action });
		expect(buildQuickReply({ ...row, imageUrl: 'https://a' })).toEqual({
			type: 'action',
			imageUrl: 'https://a',
			action,
		});
	});
});

describe('what is refused before LINE is asked', () => {
	const texts = (...lengths) => lengths.map((n) => ({ type: 'text', text: 'a'.repeat(n) }));

	test('5,000 characters pass, 5,001 do not', () => {
		expect(() => checkMessages(texts(5_000))).not.toThrow();
		expect(() => checkMessages(texts(5_001))).toThrow(
			"'Messages > Text' is 5001 characters long; LINE takes 5000.",
		);
	});

	test('characters are counted as LINE counts them: 𠮷 is two', () => {
		expect(() => checkMessages([{ type: 'text', text: '𠮷'.repeat(2_500) }])).not.toThrow();
		expect(() => checkMessages([{ type: 'text', text: '𠮷'.repeat(2_501) }])).toThrow('5002');
	});

	test.each([
		['altText', 1_500, 'Alternative Text'],
		['originalContentUrl', 2_000, 'Content URL'],
		['title', 100, 'Title'],
	])('%s', (key, most, label) => {
		expect(() => checkMessages([{ type: 'x', [key]: 'a'.repeat(most) }])).not.toThrow();
		expect(() => checkMessages([{ type: 'x', [key]: 'a'.repeat(most + 1) }])).toThrow(label);
	});

	test.each([0, 6])('%d messages', (count) => {
		expect(() => checkMessages(Array(count).fill({ type: 'text', text: 'a' }))).toThrow(
			`'Messages' holds ${count} messages`,
		);
	});

	test('13 quick replies pass, 14 do not', () => {
		const message = (count) => ({ type: 'text', quickReply: { items: Array(count).fill({}) } });
		expect(() => checkMessages([message(13)])).not.toThrow();
		expect(() => checkMessages([message(14)])).toThrow("'Quick Replies' has 14 entries");
	});
});

describe('messages of an operation', () => {
	const JSON_ONE = { type: 'text', text: 'a' };

	test.each([
		['text', JSON.stringify(JSON_ONE)],
		['an object', JSON_ONE],
		['a list', [JSON_ONE]],
	])('as JSON, given as %s', (_, messagesJson) => {
		expect(readMessages(reading({ messagesFrom: 'json', messagesJson }))).toEqual([JSON_ONE]);
	});

	test('JSON that is none is refused by its label', () => {
		const parameter = reading({ messagesFrom: 'json', messagesJson: '[{' });
		expect(() => readMessages(parameter)).toThrow("'Messages' is not JSON of this kind.");
	});

	test('a sender of its own stays, the others get the common one', () => {
		const given = [JSON_ONE, { ...JSON_ONE, sender: { name: 'own' } }];
		const parameter = reading({
			messagesFrom: 'json',
			messagesJson: given,
			options: { senderName: 'common', senderIconUrl: 'https://a' },
		});
		expect(readMessages(parameter).map(({ sender }) => sender)).toEqual([
			{ name: 'common', iconUrl: 'https://a' },
			{ name: 'own' },
		]);
	});

	test('without quick replies those of the JSON stay', () => {
		const own = { ...JSON_ONE, quickReply: { items: [{}] } };
		expect(readMessages(reading({ messagesFrom: 'json', messagesJson: own }))).toEqual([own]);
	});

	test('options that were not touched are not sent', () => {
		expect(readSend(fields({ type: 'text', text: 'a' }))).toEqual({ messages: [JSON_ONE] });
	});

	test('what was given is not changed', () => {
		const messagesJson = Object.freeze([Object.freeze({ ...JSON_ONE })]);
		const parameter = reading({
			messagesFrom: 'json',
			messagesJson,
			options: { senderName: 'x' },
			quickReplies: { reply: [{ actionType: 'camera', label: 'c' }] },
		});
		expect(() => readMessages(parameter)).not.toThrow();
	});
});

describe('reading values', () => {
	test('blank ones are left out, false and 0 are not', () => {
		const values = { a: '', b: null, c: undefined, d: 0, e: false, f: 'x' };
		expect(pick(values, ...Object.keys(values))).toEqual({ d: 0, e: false, f: 'x' });
		expect(pickTexts(values, 'd', 'f')).toEqual({ d: '0', f: 'x' });
	});

	test('rows of a collection that was never opened are none', () => {
		expect([rows({}, 'a'), rows(undefined, 'a'), rows({ a: 1 }, 'a')]).toEqual([[], [], []]);
	});

	test('a list is no object and an object no list', () => {
		expect(() => readJson('F', '[]', 'an object')).toThrow('It takes an object.');
		expect(() => readJson('F', '{}', 'a list')).toThrow('It takes a list.');
		expect(readJson('F', '[]', 'an object or a list')).toEqual([]);
	});
});

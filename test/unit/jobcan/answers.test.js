const { jobcan } = require('./built');
const { shared } = require('../shared/dist');

const { listIn } = jobcan('answers');
const { readUsualError } = shared('http/usualError');
const refused = (body, text = '', status = 400) => readUsualError(body, { status, text });

describe('error bodies, whose shape nobody has published', () => {
	test.each([
		[
			{ code: 'x', message: 'why' },
			{ code: 'x', message: 'why' },
		],
		[
			{ code: 12, message: 'why' },
			{ code: '12', message: 'why' },
		],
		[{ message: 'why' }, { code: undefined, message: 'why' }],
		[{ errors: [{ code: 1, message: 'why' }, { message: 'more' }] }, { code: '1', message: 'why' }],
		[{ error: 'invalid_client' }, { code: 'invalid_client', message: undefined }],
		[
			{ error: 'invalid_scope', error_description: 'a.read' },
			{ code: 'invalid_scope', message: 'a.read' },
		],
		[{ reason: { mode: 'required' } }, { message: '{"reason":{"mode":"required"}}' }],
		['why', { message: 'why' }],
		[[], { message: '[]' }],
		[{ errors: [] }, { message: '{"errors":[]}' }],
		[null, { message: 'null' }],
	])('%j', (body, expected) => {
		expect(refused(body)).toEqual(expected);
	});

	test('a text that is no JSON is told as it stands; a page of a proxy and nothing are not', () => {
		expect(refused(undefined, ' mode is required \n')).toEqual({ message: 'mode is required' });
		expect(refused(undefined, '<html><body>502</body></html>')).toBeUndefined();
		expect(refused(undefined, '')).toBeUndefined();
		expect(refused(undefined, '  \n')).toBeUndefined();
	});

	test.each([200, 201, 204, 302])('an answer of status %i is none, whatever it holds', (status) => {
		expect(refused({ code: 'x', message: 'y', error: 'z' }, '', status)).toBeUndefined();
	});
});

describe('the list in an answer', () => {
	test.each([
		[{ adits: [1] }, [1]],
		[{ adits: [] }, []],
		[{ items: [2], adits: 5 }, [2]],
		[[3], [3]],
	])('%j', (body, expected) => {
		expect(listIn(body, 'adits', 'items')).toEqual(expected);
	});

	test.each([undefined, null, {}, { adits: null }, { adits: {} }, { other: [1] }, 'text'])(
		'%j is no empty list',
		(body) => {
			expect(() => listIn(body, 'adits', 'items')).toThrow("holds no list 'adits'");
		},
	);
});

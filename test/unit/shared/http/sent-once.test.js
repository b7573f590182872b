const { shared } = require('../dist');

const { SentOnce } = shared('http/sentOnce');

const punch = { method: 'POST', path: '/punches/1', body: { time: '09:00' }, repeat: 'once' };
const reply = { status: 201, headers: {}, body: {}, attempts: 1 };

test('an equal request of the same execution is remembered', () => {
	const memory = new SentOnce();
	memory.remember('7', punch, { reply });
	expect(memory.recall('7', { ...punch, body: { time: '09:00' } })).toEqual({ reply });
});

test.each([
	['execution', '8', punch],
	['path', '7', { ...punch, path: '/punches/2' }],
	['body', '7', { ...punch, body: { time: '09:01' } }],
	['query', '7', { ...punch, query: { x: 1 } }],
	['method', '7', { ...punch, method: 'PUT' }],
])('another %s is another request', (_, execution, request) => {
	const memory = new SentOnce();
	memory.remember('7', punch, { reply });
	expect(memory.recall(execution, request)).toBeUndefined();
});

test('holds digests, no personal data', () => {
	const memory = new SentOnce();
	memory.remember('7', { ...punch, body: { name: '機密太郎' } }, { reply });
	expect(JSON.stringify([...memory.sent.keys()])).not.toContain('機密');
});

test('does not grow for ever: the oldest is forgotten first', () => {
	const memory = new SentOnce();
	for (let i = 0; i <= 20_000; i++) memory.remember(String(i), punch, { reply });
	expect(memory.recall('0', punch)).toBeUndefined();
	expect(memory.recall('1', punch)).toBeDefined();
	expect(memory.recall('20000', punch)).toBeDefined();
});

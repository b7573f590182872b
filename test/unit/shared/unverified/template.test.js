const { shared } = require('../dist');

const { fillBody, fillPath } = shared('unverified/template');
const values = { employeeId: 34, kind: 'work_start', time: '09:00+09:00', date: undefined };

test.each([
	['/a/{employeeId}', '/a/34'],
	['a/{employeeId}/x', '/a/34/x'],
	['//a', '/a'],
	[' /a?at={time} ', '/a?at=09%3A00%2B09%3A00'],
	['/a', '/a'],
])('the path %j becomes %j', (template, path) => {
	expect(fillPath(template, values)).toBe(path);
});

test.each([
	['/a/{date}', 'names {date}'],
	['/a/{other}', 'names {other}'],
	['', "'Path' is empty."],
	['  ', "'Path' is empty."],
])('the path %j is refused', (template, text) => {
	expect(() => fillPath(template, values)).toThrow(text);
});

test.each([
	['{"id": "{employeeId}"}', { id: 34 }],
	['{"id": "no. {employeeId}"}', { id: 'no. 34' }],
	['{"day": "{date}", "k": "{kind}"}', { k: 'work_start' }],
	['{"note": "on {date}"}', { note: 'on ' }],
	[
		'{"deep": {"list": ["{kind}", 5, null, true]}}',
		{ deep: { list: ['work_start', 5, null, true] } },
	],
	[{ id: '{employeeId}' }, { id: 34 }],
	['{}', {}],
])('the body %j becomes %j', (template, body) => {
	expect(fillBody(template, values)).toEqual(body);
});

test.each(['', '  ', undefined, null])('no body at all: %j', (template) => {
	expect(fillBody(template, values)).toBeUndefined();
});

test.each([
	['[]', 'is not a JSON object'],
	['"text"', 'is not a JSON object'],
	['{"a"', 'is not a JSON object'],
	['5', 'is not a JSON object'],
	['{"a": "{other}"}', 'names {other}'],
	['{"a": "x {other}"}', 'names {other}'],
])('the body %j is refused', (template, text) => {
	expect(() => fillBody(template, values)).toThrow(text);
});

test('a value that looks like a placeholder is not filled again', () => {
	expect(fillBody('{"a": "{kind}"}', { kind: '{employeeId}', employeeId: 1 })).toEqual({
		a: '{employeeId}',
	});
});

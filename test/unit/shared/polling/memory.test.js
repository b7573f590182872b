const { shared } = require('../dist');

const { tellOnce } = shared('polling/memory');

describe('the memory', () => {
	const range = { start: '2026-11-01', end: '2026-11-02' };
	const event = (day, identity) => ({ day, identity, event: identity });

	test('holds digests only, and forgets days outside the window', () => {
		const first = tellOnce([event('2026-11-01', 'secret-key')], { told: {} }, range);
		const later = tellOnce([], first.memory, { start: '2026-11-02', end: '2026-11-03' });

		expect(JSON.stringify(first.memory)).not.toContain('secret-key');
		expect(Object.keys(later.memory.told)).toEqual([]);
	});

	test('1,000 people with four punches a day for eight days stay below 600 kB', () => {
		const days = Array.from({ length: 8 }, (_, i) => `2026-11-0${i + 1}`);
		const events = days.flatMap((day) =>
			Array.from({ length: 4_000 }, (_, i) => event(day, `${day}|${i}`)),
		);
		const { memory: full } = tellOnce(events, undefined, { start: days[0], end: days.at(-1) });

		expect(JSON.stringify(full).length).toBeLessThan(600_000);
	});
});

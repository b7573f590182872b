const { jobcan } = require('./built');
const { isPunchThere } = jobcan('punching/punchThere');
const { FIELD_NAMES } = jobcan('vendor');

/** A session whose Jobcan has these punches, by business date. */
function sessionOf(punches, fields = {}) {
	const asked = [];
	return {
		asked,
		fields: { ...FIELD_NAMES, ...fields },
		http: async ({ query: { date } }) => {
			asked.push(date);
			return { body: { adits: punches[date] ?? [] } };
		},
	};
}
const row = (time, kind = 'work_start') => ({ recorded_at: time, adit_item: kind });
const NINE = { time: '2026-05-15T09:00:20+09:00', kind: 'in' };

describe('times without a date are of the business date that was asked for', () => {
	test.each([
		['today', { '2026-05-15': [row('09:00')] }, true],
		['yesterday, which is another punch', { '2026-05-14': [row('09:00')] }, false],
		['past midnight of yesterday', { '2026-05-14': [row('33:00')] }, true],
	])('%s', async (_, punches, expected) => {
		expect(await isPunchThere(sessionOf(punches), 34, NINE)).toBe(expected);
	});
});

test.each([
	['the same second', row('2026-05-15T09:00:20+09:00'), true],
	['without seconds', row('2026-05-15T09:00+09:00'), true],
	['another second of the minute', row('2026-05-15T09:00:59+09:00'), true],
	['as another zone writes it', row('2026-05-15T00:00:20Z'), true],
	['the next minute', row('2026-05-15T09:01:00+09:00'), false],
	['another kind', row('2026-05-15T09:00:20+09:00', 'work_end'), false],
	['a kind that nobody knows', row('2026-05-15T09:00:20+09:00', 7), true],
	['no kind at all', row('2026-05-15T09:00:20+09:00', undefined), true],
	['a time that cannot be read', row('soon'), false],
])('%s', async (_, there, expected) => {
	const session = sessionOf({ '2026-05-15': [there] });

	expect(await isPunchThere(session, 34, NINE)).toBe(expected);
});

test('a punch without a kind is the same whatever kind Jobcan made of it', async () => {
	const session = sessionOf({ '2026-05-15': [row('2026-05-15T09:00:20+09:00', 'work_end')] });

	expect(await isPunchThere(session, 34, { time: NINE.time })).toBe(true);
});

test('the day itself is asked first, the day before only if need be', async () => {
	const found = sessionOf({ '2026-05-15': [row(NINE.time)] });
	await isPunchThere(found, 34, NINE);
	expect(found.asked).toEqual(['2026-05-15']);

	const none = sessionOf({});
	await isPunchThere(none, 34, NINE);
	expect(none.asked).toEqual(['2026-05-15', '2026-05-14']);
});

test('punches without the field of the time refuse to be overlooked', async () => {
	const session = sessionOf({ '2026-05-15': [{ at: NINE.time }] });

	await expect(isPunchThere(session, 34, NINE)).rejects.toThrow("no field 'recorded_at'");
});

const fc = require('fast-check');
const { cpuSecondsOf } = require('../../support/cpu');
const { at, crowdlog, DAY, pause, workday } = require('./built');

const { reconcile } = crowdlog('reconcile/reconcile');
const { addUp } = crowdlog('reconcile/workHours');

const row = (minutes, more = {}) => ({ employeeCode: 'P1001', date: DAY, minutes, ...more });
const compare = (inputs, rows, tolerance = 15) =>
	reconcile(inputs, addUp(rows, 480).byDay, tolerance);
const leave = (more = {}) => ({ employeeCode: 'P1001', date: DAY, leave: '有休', ...more });
const bare = (more = {}) => ({ employeeCode: 'P1001', date: DAY, ...more });

describe('one day', () => {
	test.each([
		['equal', workday(), 480, 'match', 'smile', 0, false],
		['one minute apart', workday(), 481, 'withinTolerance', 'triangle', 1, false],
		['just below the tolerance', workday(), 466, 'withinTolerance', 'triangle', -14, false],
		['at the tolerance: a mark', workday(), 465, 'mismatch', 'triangle', -15, true],
		['at the tolerance, above', workday(), 495, 'mismatch', 'triangle', 15, true],
		['no 工数', workday(), undefined, 'noWorkHours', 'triangle', -480, true],
		['全休', leave(), undefined, 'leave', 'coffee', undefined, false],
		['全休 with 工数', leave(), 60, 'leave', 'coffee', undefined, true],
		[
			'全休 whose sum is zero',
			leave({ workMinutes: 0 }),
			undefined,
			'leave',
			'coffee',
			undefined,
			false,
		],
		[
			'half a day of leave counts as work',
			workday({ leave: '午前休' }),
			480,
			'match',
			'smile',
			0,
			false,
		],
		['nothing on either side', bare(), undefined, 'nothing', undefined, undefined, false],
		['no punches, but 工数', bare(), 480, 'noAttendance', 'triangle', undefined, true],
		['no end yet', bare({ clockIn: at('09:00') }), 60, 'incomplete', undefined, undefined, true],
		['no start', bare({ clockOut: at('09:00') }), 60, 'incomplete', undefined, undefined, true],
		['a sum only', bare({ workMinutes: 450 }), 450, 'match', 'smile', 0, false],
		[
			'a sum counts where the breaks are not told',
			bare({ clockIn: at('09:00'), clockOut: at('18:00'), workMinutes: 470 }),
			470,
			'match',
			'smile',
			0,
			false,
		],
		[
			'the times count where they are',
			workday({ workMinutes: 1 }),
			480,
			'match',
			'smile',
			0,
			false,
		],
		[
			'several breaks',
			workday({ breaks: [pause('12:00', '13:00'), pause('17:00', '17:15')] }),
			465,
			'match',
			'smile',
			0,
			false,
		],
		[
			'a night',
			workday({ clockIn: at('22:00'), clockOut: at('29:00'), breaks: [] }),
			420,
			'match',
			'smile',
			0,
			false,
		],
	])('%s', (_, input, minutes, status, cue, difference, needsAttention) => {
		const [result, ...more] = compare([input], minutes === undefined ? [] : [row(minutes)]);
		expect(more).toEqual([]);
		expect(result).toMatchObject({ item: 0, status, needsAttention });
		expect([result.cue, result.differenceMinutes]).toEqual([cue, difference]);
		expect(result.reason === undefined).toBe(!needsAttention);
	});

	test('a tolerance of one minute marks every difference', () => {
		expect(compare([workday()], [row(481)], 1)[0].status).toBe('mismatch');
	});
});

describe('rows of 工数', () => {
	test('of a day are added up, in minutes, hours and person-days', () => {
		const rows = [row(60), { employeeCode: 'P1001', date: DAY, hours: 1.5 }, bare({ days: '0.5' })];
		expect(addUp(rows, 480).byDay.get(`${DAY} P1001`).minutes).toBe(60 + 90 + 240);
		expect(addUp(rows, 450).byDay.get(`${DAY} P1001`).minutes).toBe(60 + 90 + 225);
	});

	test('a fraction is rounded once, after adding up', () => {
		const thirds = Array.from({ length: 3 }, () => bare({ hours: 1 / 9 }));
		expect(compare([], thirds)[0].workHoursMinutes).toBe(20);
	});

	test.each([
		[{ date: DAY, minutes: 1 }, ['employeeCode']],
		[{ employeeCode: 'P1', date: '20日', minutes: 1 }, ['date']],
		[{ employeeCode: 'P1', date: DAY }, ['minutes']],
		[{ employeeCode: 'P1', date: DAY, hours: 'eight' }, ['hours']],
		[{}, ['employeeCode', 'date', 'minutes']],
	])('that cannot be read make the list unusable: %j', (bad, names) => {
		expect(addUp([row(1), bad], 480)).toEqual({ unreadable: 1, names });
	});
});

describe('both sides', () => {
	test('every item has a result in order; then come days that only 工数 has', () => {
		const inputs = [workday({ employeeCode: 'P2' }), workday()];
		const rows = [row(480), row(60, { employeeCode: 'P3' }), row(0, { employeeCode: 'P4' })];
		const results = compare(inputs, rows);
		expect(results.map(({ item, employeeCode, status }) => [item, employeeCode, status])).toEqual([
			[0, 'P2', 'noWorkHours'],
			[1, 'P1001', 'match'],
			[undefined, 'P3', 'noAttendance'],
			[undefined, 'P4', 'nothing'],
		]);
	});

	test('codes that nearly agree are told as such, from both sides, and not joined', () => {
		const results = compare(
			[workday({ employeeCode: '123' })],
			[row(480, { employeeCode: '00123' })],
		);
		expect(results.map(({ status, reason }) => [status, reason.code, reason.values.near])).toEqual([
			['noWorkHours', 'nearMiss', "'00123'"],
			['noAttendance', 'nearMiss', "'123'"],
		]);
	});

	test('two records of a day have failed, and so has one that cannot be read', () => {
		const results = compare([workday(), workday(), { date: DAY }], [row(480)]);
		expect(results.map(({ status, reason }) => [status, reason.code])).toEqual([
			['failed', 'duplicate'],
			['failed', 'duplicate'],
			['failed', 'missing'],
		]);
	});

	test('a mark is shown exactly from the tolerance on, whatever the numbers', () => {
		const minutes = fc.integer({ min: 1, max: 1440 });
		fc.assert(
			fc.property(minutes, minutes, minutes, (worked, entered, tolerance) => {
				const [result] = compare([bare({ workMinutes: worked })], [row(entered)], tolerance);
				const apart = Math.abs(entered - worked);
				expect(result.status === 'mismatch').toBe(apart !== 0 && apart >= tolerance);
				expect(result.cue).toBe(apart === 0 ? 'smile' : 'triangle');
				expect(result.differenceMinutes).toBe(entered - worked);
			}),
		);
	});
});

test('1,000 people and 40 days are compared in seconds', async () => {
	const inputs = [];
	const rows = [];
	for (let person = 0; person < 1_000; person++) {
		for (let day = 1; day <= 40; day++) {
			const date = new Date(Date.UTC(2026, 9, day)).toISOString().slice(0, 10);
			const [clockIn, clockOut] = [at('09:00', date), at('18:00', date)];
			inputs.push({ employeeCode: `P${person}`, date, clockIn, clockOut, breaks: [] });
			rows.push(row(540, { employeeCode: `P${person}`, date }));
		}
	}
	let results;
	const seconds = await cpuSecondsOf(() => (results = compare(inputs, rows)));
	expect(seconds).toBeLessThan(10);
	expect(results).toHaveLength(40_000);
	expect(results.every(({ status }) => status === 'match')).toBe(true);
});

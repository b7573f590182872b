/** An invented company: its punches of 40 days in Jobcan, its members in CrowdLog (both simulated), and what does not fit. */
const { startCrowdLog } = require('../../../test/simulators/crowdlog');
const { startJobcan } = require('../../../test/simulators/jobcan');
const { calendar, createRandom } = require('../../../test/simulators/shared');

const SEED = 7;
/** As CrowdLog's own link goes back. */
const DAYS = 40;
/** Days that cannot be carried, of each kind. */
const BAD_DAYS = 10;
const ONLY_JOBCAN = 6;
const NEAR_MISSES = 4;
const ONLY_CROWDLOG = 5;

/** What somebody punches wrongly, in place of a usual day; times from 24:00 on are of the day after. */
const BAD = {
	'no clock-out': [['work_start', '09:00']],
	'a break without an end': [
		['work_start', '09:00'],
		['rest_start', '12:00'],
		['work_end', '18:00'],
	],
	'more than 24 hours': [
		['work_start', '09:00'],
		['work_end', '33:30'],
	],
	'past midnight': [
		['work_start', '22:00'],
		['work_end', '30:00'],
	],
};

const two = (number) => String(number).padStart(2, '0');
const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Some breaks: mostly one, sometimes two or none. Unequal numbers are what cuts a person at a page's edge. */
const BREAKS = [
	...Array(6).fill([['12:00', '13:00']]),
	[],
	[
		['12:00', '13:00'],
		['15:00', '15:10'],
	],
];

function usualDay(random) {
	const start = clock(9 * 60 - random.between(0, 30));
	const end = clock(17 * 60 + 30 + random.between(0, 120));
	const breaks = random.pick(BREAKS).map(([from, to]) => ({ start: from, end: to }));
	return { start, end, breaks };
}
const punchesOf = ({ start, end, breaks }) => [
	['work_start', start],
	...breaks.flatMap((pause) => [
		['rest_start', pause.start],
		['rest_end', pause.end],
	]),
	['work_end', end],
];

/** Whom CrowdLog does not know by this code, and the members that Jobcan does not know. */
function groupsOf(codes) {
	const onlyJobcan = codes.slice(0, ONLY_JOBCAN);
	const nearMisses = codes.slice(ONLY_JOBCAN, ONLY_JOBCAN + NEAR_MISSES);
	const known = codes.slice(ONLY_JOBCAN + NEAR_MISSES);
	const onlyCrowdLog = Array.from({ length: ONLY_CROWDLOG }, (_, index) => `X${two(index + 1)}`);
	const withoutZeros = nearMisses.map((code) => String(Number(code)));
	return { known, unmatched: [...onlyJobcan, ...nearMisses], onlyCrowdLog, withoutZeros };
}

/** Punches of weekdays; on one day each some people punch wrongly. @returns what must be carried and what must not */
function seed(jobcan, codes, { known }, dates) {
	const random = createRandom(SEED);
	const kinds = Object.keys(BAD);
	const weekdays = dates.filter((date) => ![0, 6].includes(calendar.weekday(date)));
	const each = Math.max(1, Math.min(BAD_DAYS, Math.floor(known.length / kinds.length / 2)));
	const bad = new Map(
		kinds.flatMap((kind, row) =>
			Array.from({ length: each }, (_, index) => {
				const at = row * each + index;
				return [`${known[at]} ${weekdays[at % weekdays.length]}`, kind];
			}),
		),
	);
	const expected = new Map();
	for (const employeeCode of codes) {
		for (const date of weekdays) {
			const key = `${employeeCode} ${date}`;
			const day = usualDay(random);
			for (const [kind, time] of BAD[bad.get(key)] ?? punchesOf(day)) {
				jobcan.addPunch({ employeeCode, date, kind, time });
			}
			if (!bad.has(key)) expected.set(key, day);
		}
	}
	jobcan.settleSummaries();
	return { expected, bad };
}

/** @param {{ employees: number, days?: number }} given @returns the company, both simulators, and the truth */
async function openCompany({ employees, days = DAYS }) {
	const jobcan = await startJobcan({ employees });
	const codes = [...jobcan.company.ids.keys()];
	const groups = groupsOf(codes);
	const members = [...groups.known, ...groups.withoutZeros, ...groups.onlyCrowdLog];
	const crowdlog = await startCrowdLog({ members: members.map((code) => ({ code })) });
	const yesterday = calendar.addDays(calendar.today(new Date()), -1);
	const dates = calendar.daysOf(calendar.addDays(yesterday, 1 - days), yesterday);
	return {
		...{ jobcan, crowdlog, groups, dates },
		...seed(jobcan, codes, groups, dates),
		async close() {
			await jobcan.close();
			await crowdlog.close();
		},
	};
}

module.exports = { openCompany };

/**
 * KING OF TIME in a process of its own, so that its memory and its work do not count: filled with what the case says,
 * never closed, with the latency asked for. Beside it a company of three for warming up.
 */
const { runCommandLine } = require('../test/simulators/shared');
const { startKingOfTime } = require('../test/simulators/king-of-time');
const { currentOf, tableOf } = require('./shifts');

const WARM_UP_PEOPLE = 3;

async function company({ people, days, change, latencyMs }) {
	const sim = await startKingOfTime({
		employees: people,
		closedWindows: [],
		latencyMs,
		control: true,
	});
	for (const { employeeCode, date, ...times } of currentOf(tableOf({ people, days, change })))
		sim.setSchedule(employeeCode, date, times);
	return sim;
}

async function start({ case: text }) {
	const wanted = JSON.parse(text);
	const main = await company(wanted);
	const warmUp = await company({ ...wanted, people: WARM_UP_PEOPLE, change: 'some', latencyMs: 0 });
	return { main, warmUp, close: () => Promise.all([main.close(), warmUp.close()]) };
}

const addressOf = ({ origin, url, token }) => ({ origin, url, token });

runCommandLine({
	options: { case: { type: 'string' } },
	start,
	describe: ({ main, warmUp }) => ({
		main: addressOf(main),
		warmUp: { ...addressOf(warmUp), people: WARM_UP_PEOPLE },
	}),
});

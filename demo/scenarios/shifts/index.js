/** Shifts from a planning file to KING OF TIME, for a company of 300 people. */
const { calendar } = require('../../../test/simulators/shared');
const { startKingOfTime } = require('../../../test/simulators/king-of-time');
const { freePort } = require('../../instance');
const { kingOfTimeCredential } = require('../../lib/king-of-time');
const { seedTarget } = require('./before');
const { spoil, strangers } = require('./bad-rows');
const { createPlan, gridOf } = require('./plan');
const { play } = require('./play');
const { answersFor, templates } = require('./template');
const { workbookOf } = require('../../lib/workbook');

const SIMULATOR_PORT = 4010;
const SEED = 1;
const RETIRED = 1;

/** The month after the one that it is in Japan. */
const nextMonth = (now) =>
	calendar.addDays(calendar.lastDayOf(calendar.today(now).slice(0, 7)), 1).slice(0, 7);

function planOf(sim, month) {
	const all = [...sim.company.employees.values()];
	const retired = all.filter(({ resignationDate }) => resignationDate);
	const others = strangers(retired);
	const people = [...all.filter((person) => !retired.includes(person)), ...others];
	const plan = spoil(createPlan({ people, month, seed: SEED }));
	const codes = others.map(({ code }) => code);
	for (const row of plan.rows) row.stranger = codes.includes(row.employeeCode);
	return plan;
}

/** @returns the scenario as lib/show.js takes it */
async function open({ options, progress, mail }) {
	const sim = await startKingOfTime({
		employees: options.employees,
		resigned: RETIRED,
		seed: SEED,
		port: await freePort(SIMULATOR_PORT),
		closedWindows: [],
	});
	const plan = planOf(sim, nextMonth(new Date()));
	const locked = seedTarget(sim, plan, SEED);
	const file = {
		name: `シフト表_${plan.month}.xlsx`,
		content: await workbookOf(gridOf(plan)),
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	};
	progress.note(
		`KING OF TIME (simulated): ${options.employees} people at ${sim.url}; the plan for ${plan.month}: ${file.name}`,
	);

	const { sync, errorMail } = templates();
	const credential = (closedWindows) =>
		kingOfTimeCredential(sim, {
			id: 'demoKingOfTime',
			name: 'KING OF TIME of the demo',
			closedWindows,
		});
	return {
		credentials: [credential([])],
		workflows: [errorMail, sync],
		/** The form's answers with another file in the place of the plan. */
		answers: (workflow, otherFile) => answersFor(workflow, { file: otherFile, month: plan.month }),
		play: ({ instance, client, mail: caught = mail }) =>
			play({
				...{ instance, client, options, progress, mail: caught },
				...{ sim, plan, locked, file, workflow: sync, credential },
			}),
		close: () => sim.close(),
	};
}

module.exports = { open };

/** The demo's command line. */
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');

const SCENARIOS = path.join(__dirname, '../scenarios');
const scenarioNames = () =>
	fs.readdirSync(SCENARIOS).filter((name) => fs.existsSync(path.join(SCENARIOS, name, 'index.js')));

/** How many people a scenario has unless somebody says otherwise. */
const EMPLOYEES = { people: 5_000, crowdlog: 1_000 };
const USUAL_EMPLOYEES = 300;

const USAGE = `npm run demo -- [options]

  --once              exit after the table: status 0 only if the target holds what the source says
  --json              print one JSON object as the last line of stdout
  --closed            start inside closed hours that end in about 90 s
  --scenario <name>   one of: ${scenarioNames().join(', ')} (default: shifts)
  --employees <n>     size of the invented company (default: 300; people: 5,000; crowdlog: 1,000)
  --fresh             begin with an empty n8n
  --help
`;

const OPTIONS = {
	once: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	closed: { type: 'boolean', default: false },
	fresh: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false },
	scenario: { type: 'string', default: 'shifts' },
	employees: { type: 'string' },
};

/** @throws {Error} for an option or a scenario that does not exist */
function parseArguments(args) {
	const { values } = parseArgs({ args, options: OPTIONS });
	if (!scenarioNames().includes(values.scenario)) {
		throw new Error(
			`There is no scenario '${values.scenario}'. There is: ${scenarioNames().join(', ')}`,
		);
	}
	const usual = EMPLOYEES[values.scenario] ?? USUAL_EMPLOYEES;
	const employees = Number(values.employees ?? usual);
	if (!Number.isInteger(employees) || employees < 30)
		throw new Error("'--employees' takes a whole number from 30 on");
	return { ...values, employees };
}

module.exports = { parseArguments, USAGE };

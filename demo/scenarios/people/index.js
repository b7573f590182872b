/** The people of a company from オフィスステーション to カオナビ and to オフィスステーション 勤怠. */
const path = require('node:path');
const { readTemplate } = require('../../instance');
const { ROOT } = require('../../instance/paths');
const { kingOfTimeCredential } = require('../../lib/king-of-time');
const { openCompany } = require('./company');
const { play } = require('./play');

const FILES = {
	errorMail: 'shared/error-mail.json',
	kaonavi: 'office-station-kaonavi/link.json',
	kintai: 'office-station-kintai/employee-link.json',
};

const templates = () =>
	Object.fromEntries(
		Object.entries(FILES).map(([name, file]) => [
			name,
			readTemplate(path.join(ROOT, 'workflows', file)),
		]),
	);

function kaonaviCredential({ credential }) {
	return {
		...{ id: 'demoKaonavi', name: 'kaonavi of the demo', type: 'kaonaviApi' },
		nodes: ['n8n-nodes-kintai.kaonavi', 'n8n-nodes-kintai.kaonaviTrigger'],
		data: credential,
	};
}

/** n8n publishes no workflow with a node that lacks its credential, though the files need none. */
function officeCredential(office) {
	return {
		...{ id: 'demoOffice', name: 'Office Station of the demo', type: 'officeStationApi' },
		nodes: ['n8n-nodes-kintai.officeStation'],
		data: office.credential(),
	};
}

/** @returns the scenario as lib/show.js takes it */
async function open({ options, progress, mail }) {
	const company = await openCompany({ employees: options.employees });
	const { office, kaonavi, kintai } = company;
	progress.note(
		`${options.employees} people; simulated: オフィスステーション at ${office.url}, カオナビ at ${kaonavi.url}, 勤怠 at ${kintai.url}`,
	);
	const workflows = templates();
	return {
		credentials: [
			officeCredential(office),
			kaonaviCredential(kaonavi),
			kingOfTimeCredential(kintai, {
				...{ id: 'demoKintai', name: '勤怠 of the demo', closedWindows: [] },
			}),
		],
		workflows: Object.values(workflows),
		play: ({ instance, client, mail: caught = mail }) =>
			play({ instance, client, progress, mail: caught, company, workflows }),
		close: () => company.close(),
	};
}

module.exports = { open };

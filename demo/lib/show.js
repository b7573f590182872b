/** Runs one scenario from the stage to the table. */
const { table } = require('./table');
const { startMailCatcher } = require('./mail');
const { setStage } = require('./stage');
const { freePort } = require('../instance');

/** Preferred, so that a browser tab and a mail program find them again. */
const MAIL_PORT = 2525;

const SMTP = {
	id: 'demoMail',
	name: 'Mail of the demo',
	type: 'smtp',
	nodes: ['n8n-nodes-base.emailSend'],
};

function printWhere({ instance, mail }) {
	process.stdout.write(
		`\nn8n:   ${instance.url}\nlogin: ${instance.owner.email} / ${instance.owner.password}\n` +
			`mail:  caught on 127.0.0.1:${mail.port}\nlog:   ${instance.logFile}\n`,
	);
}

/** Keeps everything up until Ctrl-C. */
const forever = () => new Promise(() => setInterval(() => {}, 60_000));

/**
 * A scenario is `scenarios/<name>/index.js` with `open({ options, progress, mail })`, which gives
 * `{ credentials, workflows, env?, play({ instance, client }), close() }`. `play` gives
 * `{ rows: [[label, value]…], json: object, complaints: string[] }`: no complaints = the target holds what the source says.
 * @returns {Promise<number>} the exit status
 */
async function show({ options, progress, installation, pack }) {
	const { open } = require(`../scenarios/${options.scenario}`);
	const mail = await startMailCatcher({ port: await freePort(MAIL_PORT) });
	const scenario = await open({ options, progress, mail });
	const smtp = { ...SMTP, data: mail.credential };
	const credentials = [...scenario.credentials, smtp];
	const { workflows, env } = scenario;
	const stage = await setStage({
		name: options.scenario,
		progress,
		installation,
		pack,
		fresh: options.fresh,
		credentials,
		workflows,
		env,
	});
	try {
		const { rows, json, complaints } = await scenario.play(stage);
		process.stdout.write(`\n${table(rows)}\n`);
		for (const complaint of complaints) process.stdout.write(`✗ ${complaint}\n`);
		printWhere({ ...stage, mail });
		if (options.json) process.stdout.write(`${JSON.stringify(json)}\n`);
		if (!options.once) {
			process.stderr.write('\nEverything stays up until Ctrl-C.\n');
			await forever();
		}
		return complaints.length === 0 ? 0 : 1;
	} finally {
		await stage.instance.stop();
		await scenario.close();
		await mail.close();
	}
}

module.exports = { show };

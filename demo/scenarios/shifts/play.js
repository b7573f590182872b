/** Uploads the plan, waits for the result, does it again, and compares the target with the plan. */
const { lastExecution, nextExecution, submitForm, waitForExecution } = require('../../instance');
const { bound } = require('../../../bench/bound');
const { windowAround } = require('./closed');
const { answersFor, countResults } = require('./template');
const { differences, leastWrites, snapshot, wantedDays } = require('./truth');

const TIMEOUT_MS = 10 * 60_000;

/** Sends the form as a user would. @returns {Promise<object>} the execution when it has reached `status` */
async function upload({ instance, client, workflow, file, plan }, status = ['success']) {
	const after = await lastExecution(client, workflow.id);
	const current = await client.workflow(workflow.id);
	await submitForm(instance.url, current, answersFor(current, { file, month: plan.month }));
	const id = await nextExecution(client, workflow.id, { after });
	return await waitForExecution(client, id, { status, timeoutMs: TIMEOUT_MS });
}

/** Closes the vendor around now, shows the execution waiting, and waits until it has gone on by itself. */
async function uploadWhileClosed(scene) {
	const { sim, client, credential, progress } = scene;
	const window = windowAround(new Date());
	sim.setClosedWindows([window]);
	await client.updateCredential(credential([window]));
	progress.note(`Closed hours now: ${window.from} to ${window.to} (Japanese time)`);
	const { id, waitTill } = await progress.step('Uploading the plan inside the closed hours', () =>
		upload(scene, ['waiting']),
	);
	progress.note(`Execution ${id} waits in n8n until ${waitTill}; calls so far: ${sim.calls.total}`);
	return await progress.step('Waiting until it goes on by itself', () =>
		waitForExecution(client, id, { status: ['success'], timeoutMs: TIMEOUT_MS }),
	);
}

async function play(scene) {
	const { options, progress, mail, sim, plan, locked, workflow } = scene;
	const before = snapshot(sim, plan.dates);
	const wanted = wantedDays({ plan, before, locked });
	const least = leastWrites(before, wanted);
	const changed = least.create + least.update + least.delete;
	const minimumCalls = bound({ start: plan.dates[0], end: plan.dates.at(-1), changed }).total;

	sim.resetCalls();
	mail.clear();
	const first = options.closed
		? await uploadWhileClosed(scene)
		: await progress.step('Uploading the plan through the form', () => upload(scene));
	const calls = sim.calls.total;
	const mails = mail.mails.length;
	const counts = countResults(first, workflow);
	const complaints = differences(snapshot(sim, plan.dates), wanted);

	sim.resetCalls();
	await progress.step('Uploading the same plan once more', () => upload(scene));
	const secondRunWrites = sim.calls.writes;
	return {
		rows: [
			...Object.entries(counts),
			['calls made', calls],
			['least possible', minimumCalls],
			['mails sent', mails],
			['writes of a second run', secondRunWrites],
			['target holds the plan', complaints.length === 0 ? 'yes' : 'no'],
		],
		json: {
			...counts,
			calls,
			minimumCalls,
			mails,
			secondRunWrites,
			holdsPlan: complaints.length === 0,
			least,
		},
		complaints,
	};
}

module.exports = { play };

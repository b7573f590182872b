/**
 * The shipped templates in a real n8n, as a user would run them. What a template must do to its target is tested in
 * n8n's engine; here: that n8n takes it, publishes it, runs it, and mails when it stops.
 */
const fs = require('node:fs');
const path = require('node:path');

const WORKFLOWS = path.join(__dirname, '../../workflows');
const TEMPLATES = [
	'oplus-to-king-of-time/shift-sync.json',
	'oplus-to-king-of-time/staff-match.json',
	'shared/error-mail.json',
];
const missing = TEMPLATES.filter((file) => !fs.existsSync(path.join(WORKFLOWS, file)));

if (missing.length > 0) {
	for (const file of missing) test.todo(`workflows/${file} runs in a real n8n`);
} else {
	runTemplates();
}

function runTemplates() {
	const { open } = require('../../demo/scenarios/shifts');
	const { createProgress } = require('../../demo/lib/progress');
	const {
		readTemplate,
		waitForExecution,
		withCredentials,
		withWebhookIds,
	} = require('../../demo/instance');
	const { installPack, startInstance, submit } = require('./support');

	const workflows = TEMPLATES.map((file) => readTemplate(path.join(WORKFLOWS, file)));
	const options = { employees: 40, closed: false };
	let scenario;
	let n8n;

	beforeAll(async () => {
		scenario = await open({ options, progress: createProgress({ silent: true }) });
		n8n = await startInstance({
			before: async ({ instance, smtp }) => {
				await installPack(instance);
				const credentials = [...scenario.credentials, smtp];
				await instance.cli.importCredentials(credentials);
				await instance.cli.importWorkflows(
					workflows.map((one) => withWebhookIds(withCredentials(one, credentials))),
				);
			},
		});
	});

	afterAll(async () => {
		await n8n?.close();
		await scenario?.close();
	});

	test.each(workflows.map(({ id, name }) => [name, id]).reverse())(
		'%s can be published',
		async (_name, id) => {
			await n8n.client.publish(id);
			const { activeVersionId, versionId } = await n8n.client.workflow(id);
			expect(activeVersionId).toBe(versionId);
		},
	);

	test('a plan sent to the form is in the target afterwards, with the fewest calls, and a second upload writes nothing', async () => {
		const { json, complaints } = await scenario.play(n8n);
		expect(complaints).toEqual([]);
		expect(json).toMatchObject({ secondRunWrites: 0, mails: expect.any(Number) });
		expect(json).toMatchObject({
			created: json.least.create,
			updated: json.least.update,
			deleted: json.least.delete,
		});
		expect(json.mails).toBeGreaterThan(0); // the plan has rows that nobody can follow
		expect(json.calls).toBe(json.minimumCalls);
	});

	test('a run that stops is mailed by the error workflow', async () => {
		n8n.mail.clear();
		const [sync] = workflows;
		const wrongFile = {
			name: 'not-a-plan.xlsx',
			content: Buffer.from('not a workbook'),
			type: 'application/octet-stream',
		};
		const id = await submit(
			n8n,
			sync.id,
			scenario.answers(await n8n.client.workflow(sync.id), wrongFile),
		);
		await waitForExecution(n8n.client, id, { status: ['error'] });
		const mail = await n8n.mail.waitForMail(({ subject, text }) =>
			`${subject}${text}`.includes(sync.name),
		);
		expect(mail.text).toContain(n8n.instance.url.split(':').pop());
	});
}

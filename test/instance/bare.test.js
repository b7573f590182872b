/**
 * The equipment itself, with n8n's own nodes only: what these show must hold before a test of the pack means anything.
 */
const { outputOf, submitForm, waitForExecution, withCredentials } = require('../../demo/instance');
const { formWorkflow, mailOnFailure, scheduledFailure, waitWorkflow } = require('./workflows');
const { startInstance, submit } = require('./support');

let n8n;

beforeAll(async () => {
	n8n = await startInstance({
		before: async ({ instance, smtp }) => {
			await instance.cli.importCredentials([smtp]);
			await instance.cli.importWorkflows([
				formWorkflow,
				waitWorkflow,
				scheduledFailure,
				withCredentials(mailOnFailure, [smtp]),
			]);
		},
	});
});

afterAll(() => n8n?.close());

test('a file sent to a published form reaches the nodes behind it, characters and leading zeros intact', async () => {
	await n8n.client.publish(formWorkflow.id);
	const file = {
		name: 'シフト.csv',
		content: Buffer.from('社員番号,氏名\n0012,𠮷田 髙志\n'),
		type: 'text/csv',
	};
	const id = await submit(n8n, formWorkflow.id, { シフト表: file, 月: '2026-12' });
	const execution = await waitForExecution(n8n.client, id, { status: ['success'] });
	expect(outputOf(execution, 'Rows')).toEqual([{ 社員番号: '0012', 氏名: '𠮷田 髙志' }]);
	expect(outputOf(execution, 'Form')[0]).toMatchObject({ 月: '2026-12' });
});

test('a label that the form does not have is named, and nothing is sent', async () => {
	await expect(
		submitForm(n8n.instance.url, await n8n.client.workflow(formWorkflow.id), { 年: '2026' }),
	).rejects.toThrow("The form has no field '年'. It has: シフト表, 月");
});

test('a published workflow that fails starts the published error workflow, which sends a mail', async () => {
	await n8n.client.publish(mailOnFailure.id);
	await n8n.client.publish(scheduledFailure.id);
	const mail = await n8n.mail.waitForMail(
		({ subject }) => subject.includes(scheduledFailure.name),
		60_000,
	);
	expect(mail.text).toContain('The day has no plan');
	await n8n.client.unpublish(scheduledFailure.id);
});

test('an execution that waits goes on by itself after a restart of n8n', async () => {
	await n8n.client.publish(waitWorkflow.id);
	const resumeAt = new Date(Date.now() + 70_000).toISOString(); // n8n sleeps in memory below 65 s
	const id = await submit(n8n, waitWorkflow.id, { 'Resume At': resumeAt });
	await waitForExecution(n8n.client, id, { status: ['waiting'] });
	await n8n.instance.kill();
	await n8n.instance.start();
	const execution = await waitForExecution(n8n.client, id, {
		status: ['success'],
		timeoutMs: 150_000,
	});
	expect(Date.parse(execution.stoppedAt)).toBeGreaterThanOrEqual(Date.parse(resumeAt));
	expect(outputOf(execution, 'After')).toHaveLength(1);
});

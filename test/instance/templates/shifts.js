/** workflows/oplus-to-king-of-time in a real n8n. */
const { waitForExecution } = require('../../../demo/instance');
const { submit } = require('../support');

function tests(scene) {
	test('a plan sent to the form is in the target afterwards, with the fewest calls, and a second upload writes nothing', async () => {
		const { json, complaints } = await scene.scenario.play(scene.n8n);
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
		const { n8n, scenario, workflow } = scene;
		n8n.mail.clear();
		const sync = workflow('oplus-to-king-of-time/shift-sync.json');
		const wrongFile = {
			name: 'not-a-plan.xlsx',
			content: Buffer.from('not a workbook'),
			type: 'application/octet-stream',
		};
		const answers = scenario.answers(await n8n.client.workflow(sync.id), wrongFile);
		const id = await submit(n8n, sync.id, answers);
		await waitForExecution(n8n.client, id, { status: ['error'] });
		const mail = await n8n.mail.waitForMail(({ subject, text }) =>
			`${subject}${text}`.includes(sync.name),
		);
		expect(mail.text).toContain(n8n.instance.url.split(':').pop());
	});
}

module.exports = {
	folder: 'oplus-to-king-of-time',
	open: ({ progress }) =>
		require('../../../demo/scenarios/shifts').open({
			options: { employees: 40, closed: false },
			progress,
		}),
	tests,
};

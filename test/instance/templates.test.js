/**
 * The shipped templates in a real n8n, as a user would run them. What a template must do to its target is tested in
 * n8n's engine; here: that n8n takes it, publishes it, runs it, and mails when it stops. Each folder of templates has a
 * file in templates/: `{ folder, open({ progress }) → a scenario as the demo has it, tests(scene) }`.
 */
const fs = require('node:fs');
const path = require('node:path');

const WORKFLOWS = path.join(__dirname, '../../workflows');
const SHARED = 'shared';
const PLUGINS = [
	'any-to-any',
	'jobcan-to-crowdlog',
	'line',
	'office-station-kaonavi',
	'office-station-kintai',
	'shifts',
].map((name) => require(`./templates/${name}`));

const templatesOf = (folder) =>
	fs
		.readdirSync(path.join(WORKFLOWS, folder))
		.filter((name) => name.endsWith('.json'))
		.map((name) => `${folder}/${name}`);

test('every folder of templates is tried', () => {
	const folders = fs
		.readdirSync(WORKFLOWS, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== SHARED)
		.map(({ name }) => name);
	expect(PLUGINS.map(({ folder }) => folder).sort()).toEqual(folders.sort());
});

describe.each(PLUGINS.map((plugin) => [plugin.folder, plugin]))('%s', (folder, plugin) => {
	const { createProgress } = require('../../demo/lib/progress');
	const {
		readTemplate,
		toPublish,
		withCredentials,
		withWebhookIds,
	} = require('../../demo/instance');
	const { installPack, startInstance } = require('./support');

	// The error workflow first: the others name it.
	const files = [...templatesOf(SHARED), ...templatesOf(folder)];
	const workflows = new Map(files.map((file) => [file, readTemplate(path.join(WORKFLOWS, file))]));
	const scene = { workflow: (file) => workflows.get(file) };

	beforeAll(async () => {
		scene.scenario = await plugin.open({ progress: createProgress({ silent: true }) });
		scene.n8n = await startInstance({
			env: scene.scenario.env,
			before: async ({ instance, smtp }) => {
				await installPack(instance);
				const credentials = [...scene.scenario.credentials, smtp];
				const { prepare = (one) => one } = scene.scenario;
				for (const [file, one] of workflows) {
					const ready = file.startsWith(SHARED) ? one : prepare(one);
					workflows.set(file, withWebhookIds(withCredentials(ready, credentials)));
				}
				await instance.cli.importCredentials(credentials);
				await instance.cli.importWorkflows([...workflows.values()]);
			},
		});
	});

	afterAll(async () => {
		await scene.n8n?.close();
		await scene.scenario?.close();
	});

	test.each(toPublish([...workflows.values()]).map(({ name, id }) => [name, id]))(
		'%s can be published',
		async (_name, id) => {
			await scene.n8n.client.publish(id);
			const { activeVersionId, versionId } = await scene.n8n.client.workflow(id);
			expect(activeVersionId).toBe(versionId);
		},
	);

	plugin.tests(scene);
});

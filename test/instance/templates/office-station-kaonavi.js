/** workflows/office-station-kaonavi in a real n8n: a night's changes, the refused records by name in the mail, and nothing the second time. */
const { open } = require('../../../demo/scenarios/people');
const { playKaonavi } = require('../../../demo/scenarios/people/play');

const PEOPLE = 5_000;

function tests(scene) {
	test('5,000 people by a form with both files: two updates of members, two of sheets; who is refused is in the mail of the manual', async () => {
		const { instance, client, mail } = scene.n8n;
		const { company, workflowsByName: workflows, progress } = scene.scenario;
		const { json, complaints } = await playKaonavi({
			...{ instance, client, mail, progress, company, workflows },
		});
		expect(complaints).toEqual([]);
		expect(json).toMatchObject({ created: 20, updated: 150, failed: 40, secondRunWrites: 0 });
		expect(json.calls).toBe(json.minimumCalls);
	}, 900_000);
}

module.exports = {
	folder: 'office-station-kaonavi',
	open: ({ progress }) => open({ options: { employees: PEOPLE }, progress }),
	tests,
};

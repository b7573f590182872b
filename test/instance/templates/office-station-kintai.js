/** workflows/office-station-kintai in a real n8n: a night's changes, the refused records by name in the mail, and nothing the second time. */
const { open } = require('../../../demo/scenarios/people');
const { playKintai } = require('../../../demo/scenarios/people/play');

const PEOPLE = 40;

function tests(scene) {
	test('a form with the ledger: new and changed people are in 勤怠; who is refused is in the mail', async () => {
		const { instance, client, mail } = scene.n8n;
		const { company, workflowsByName: workflows, progress } = scene.scenario;
		const { json, complaints } = await playKintai({
			...{ instance, client, mail, progress, company, workflows },
		});
		expect(complaints).toEqual([]);
		expect(json).toMatchObject({ created: 2, secondRunWrites: 0 });
		expect(json.updated).toBeGreaterThan(0);
		expect(json.calls).toBe(json.minimumCalls);
	});
}

module.exports = {
	folder: 'office-station-kintai',
	open: ({ progress }) => open({ options: { employees: PEOPLE }, progress }),
	tests,
};

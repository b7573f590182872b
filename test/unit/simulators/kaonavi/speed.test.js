const { cpuSecondsOf } = require('../../../support/cpu');
const { call, members, read, rowOf, startQuiet, update } = require('./client');

test('5,000 people are seeded, read and changed in seconds', async () => {
	const seconds = await cpuSecondsOf(manyAreSeededReadAndChanged);
	expect(seconds).toBeLessThan(15);
});

async function manyAreSeededReadAndChanged() {
	const sim = await startQuiet({ employees: 5000 });
	const { member_data } = await read(sim, '/members');
	const rows = member_data.map(({ code }) => ({ code, mail: `new${code}@example.jp` }));
	const homes = member_data.map(({ code }) => rowOf(code, { 1001: `札幌市${code}` }));

	expect((await update(sim, 'PATCH /members', members(...rows))).status).toBe('OK');
	expect((await update(sim, 'PATCH /sheets/1', members(...homes))).status).toBe('OK');
	expect(sim.members().every(({ code, mail }) => mail === `new${code}@example.jp`)).toBe(true);
	expect((await call(sim, 'GET /sheets/2')).status).toBe(200);
	await sim.close();
}

test('the same seed gives the same company, with families and values that its own masters allow', async () => {
	const [one, two] = [await startQuiet({ employees: 60 }), await startQuiet({ employees: 60 })];
	const other = await startQuiet({ employees: 60, seed: 2 });

	expect(one.truth()).toEqual(two.truth());
	expect(one.truth().sheets).not.toEqual(other.truth().sheets);
	const families = one.sheet(2).map(({ records }) => records.length);
	expect(new Set(families).size).toBeGreaterThan(1);

	for (const id of [1, 2, 3]) {
		const rows = one.sheet(id).map(({ code, records }) => ({
			code,
			records: records.map(({ custom_fields: list }) => ({
				custom_fields: list.filter(({ id: field }) => ![1010, 3006].includes(field)),
			})),
		}));
		expect((await update(one, `PUT /sheets/${id}`, members(...rows))).messages).toEqual([]);
	}
	expect(one.truth()).toEqual(two.truth());
	await Promise.all([one.close(), two.close(), other.close()]);
});

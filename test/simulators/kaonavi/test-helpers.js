const { addMember } = require('./company');
const { checkOperations } = require('./operations');
const { checkWindows } = require('../shared');
const { createMemberView, sheetMemberView } = require('./views');
const { createMembers } = require('./members');
const { createRecordHelpers } = require('./record-helpers');

/** What a test does to the company behind the API's back, and how it reads the truth. */
function createTestHelpers(world) {
	const { company, clock, options, switchedOff, tasks, refusedMembers } = world;
	const { change, remove } = createMembers(world);
	const records = createRecordHelpers(world);

	/** A slip of the test must be heard. */
	function stored(code) {
		const member = company.members.get(code);
		if (member === undefined) throw new TypeError(`No member has the code ${code}`);
		return member;
	}

	/** Members as the API shows them, all of them, hidden ones included. */
	const members = () => [...company.members.values()].map(createMemberView(world));
	const member = (code) => {
		const found = company.members.get(code);
		return found && createMemberView(world)(found);
	};
	/** `[{ code, records }]` as the API shows them. */
	const sheet = (id) => {
		const { records: byCode, ...layout } = records.sheetOf(id);
		return [...company.members.keys()]
			.filter((code) => byCode.has(code))
			.map((code) => sheetMemberView(layout, code, byCode.get(code), options));
	};

	/** Everything as comparable data: what "nothing is written twice" is measured by. */
	const truth = () => ({
		members: members(),
		sheets: Object.fromEntries([...company.sheets.keys()].map((id) => [id, sheet(id)])),
		departments: structuredClone(company.departments),
		users: structuredClone([...company.users.values()]),
		permissions: structuredClone(company.permissions),
		options: [...company.memberFields.values(), ...sheetFields()].flatMap((field) => field.options),
		webhooks: [...company.webhooks.values()].map(({ url, events }) => ({ url, events })),
		faces: [...company.faces].map(([code, { bytes }]) => [code, bytes.toString('base64')]),
		files: records.allFiles(),
	});
	const sheetFields = () =>
		[...company.sheets.values()].flatMap(({ fields }) => [...fields.values()]);

	return {
		...{ members, member, sheet, truth },
		departments: () => structuredClone(company.departments),
		users: () => structuredClone([...company.users.values()]),
		webhooks: () => [...company.webhooks.values()].map((webhook) => ({ ...webhook })),
		...records.public,

		/** Puts a member in the stored form, as the seeding does; no webhook fires. */
		addMember: (given) => addMember(company, given, clock.now().getTime()),
		/** Somebody changes basic information on the screen: `{ name: …, values: { 100: […] } }` stored; fires. */
		changeMember: (code, changes) => {
			const values = { ...stored(code).values, ...changes.values };
			change([{ ...changes, values, code }]);
		},
		deleteMember: (code) => remove([stored(code).code]),
		/** Every update that names the member fails with the text, for a reason that no client can see. */
		refuseMember: (code, text = '更新できませんでした。') => refusedMembers.set(code, text),
		acceptMember: (code) => refusedMembers.delete(code),

		/** Unticks or ticks an operation, e.g. 'sheets.update'. */
		switchOff: (...names) => checkOperations(names).forEach((name) => switchedOff.add(name)),
		switchOn: (...names) => names.forEach((name) => switchedOff.delete(name)),
		setClosedWindows: (windows) => {
			options.closedWindows = checkWindows(windows);
		},

		finishTasks: tasks.finishAll,
		forceTask: tasks.force,
		pendingTasks: () => tasks.pending,
	};
}

module.exports = { createTestHelpers };

const { isDeepStrictEqual } = require('node:util');
const { EMPTY, addMember, removeMember } = require('./company');

/** Writing members: what changes, when, and who is told by webhook. */
function createMembers(world) {
	const { company, options, clock } = world;
	const now = () => clock.now().getTime();
	const tell = (event, codes) => {
		company.updatedAt = now();
		if (codes.length > 0) world.webhook.fire(event, codes);
	};

	/** Puts new members: `[{ code, … }]` as they are stored. */
	function create(list) {
		for (const member of list) addMember(company, member, now());
		tell(
			'member_created',
			list.map(({ code }) => code),
		);
	}

	/** Changes stored fields: `[{ code, … }]`. */
	function change(list) {
		const changed = [];
		for (const { code, ...changes } of list) {
			const member = company.members.get(code);
			const isSame = Object.entries(changes).every(([key, value]) =>
				isDeepStrictEqual(member[key], value),
			);
			if (isSame && !options.webhookUnchanged) continue;
			Object.assign(member, changes, isSame ? {} : { updatedAt: now() });
			changed.push(code);
		}
		tell('member_updated', changed);
	}

	function remove(codes) {
		for (const code of codes) removeMember(company, code);
		tell('member_deleted', codes);
	}

	/** Every field but the code and what must not be empty, emptied; read-only items stay. */
	function emptied(member) {
		const fields = { ...EMPTY, sub_departments: [] };
		delete fields.values;
		for (const [key, { required }] of Object.entries(company.standard)) {
			if (required) delete fields[key];
		}
		return { ...fields, values: keptValues(member) };
	}

	/** Values that a client could not have sent. */
	const keptValues = ({ values }) =>
		Object.fromEntries(
			Object.entries(values).filter(([id]) => company.memberFields.get(Number(id))?.read_only),
		);

	return { change, create, emptied, remove };
}

module.exports = { createMembers };

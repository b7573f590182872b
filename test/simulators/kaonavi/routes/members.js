const { bodyOf, rowsOf } = require('../body');
const { createMemberView, stampOf } = require('../views');
const { createMemberRows } = require('../checks/members');
const { createMembers } = require('../members');
const { sinceOf } = require('../query');

/** Members [B][C]. */
module.exports = function memberRoutes(world) {
	const { company, options, hidden, updates } = world;
	const rows = createMemberRows(world);
	const members = createMembers(world);
	const most = options.membersPerRequest;

	function list({ query }) {
		const since = sinceOf(query, options.updatedSince);
		const found = [...company.members.values()].filter(
			({ code, updatedAt }) => !hidden.has(code) && updatedAt >= since,
		);
		const json = {
			updated_at: stampOf(company.updatedAt),
			member_data: found.map(createMemberView(world)),
		};
		return { status: 200, json };
	}

	const created = (row) => ({ code: row.code, ...rows.changesOf(row, {}) });
	function changed(row) {
		return { code: row.code, ...rows.changesOf(row, company.members.get(row.code).values) };
	}
	/** All that is not sent is emptied: fields as custom fields. */
	function replaced(row) {
		const base = members.emptied(company.members.get(row.code));
		return { code: row.code, ...base, ...rows.changesOf(row, base.values) };
	}

	const post = (request) =>
		updates.accept(request, {
			rows: rowsOf(request, 'member_data', most),
			check: (sent) => rows.check(sent, { must: 'beNew', whole: true }),
			apply: (sent) => members.create(sent.map(created)),
		});

	const patch = (request) =>
		updates.accept(request, {
			rows: rowsOf(request, 'member_data', most),
			check: (sent) => rows.check(sent, { must: 'exist' }),
			apply: (sent) => members.change(sent.map(changed)),
		});

	/** Members who are not sent lose their values, too: "anything not sent is deleted". */
	function put(request) {
		const sentCodes = (sent) => new Set(sent.map(({ code }) => code));
		const others = (sent) => {
			const codes = sentCodes(sent);
			return [...company.members.values()].filter(({ code }) => !codes.has(code));
		};
		const missing = (sent) =>
			options.putMissing === 'refuse'
				? others(sent).map(({ code }) => ({ kind: 'missingMember', code }))
				: [];
		const all = rowsOf(request, 'member_data', most);
		return updates.accept(request, {
			rows: all,
			check: (sent) => [...rows.check(sent, { must: 'exist', whole: true }), ...missing(sent)],
			apply: (sent) => {
				const cleared = options.putMissing === 'clear' ? others(all) : [];
				members.change([
					...sent.map(replaced),
					...cleared.map((member) => ({ code: member.code, ...members.emptied(member) })),
				]);
			},
		});
	}

	/** Full swap: who is missing is deleted, if the registration was complete when the request came. */
	function overwrite(request) {
		const present = [...company.members.keys()];
		const all = rowsOf(request, 'member_data', most);
		const sent = new Set(all.map(({ code }) => code));
		const update = options.overwriteUnsent === 'clear' ? replaced : changed;
		return updates.accept(request, {
			rows: all,
			check: (list) => rows.check(list, { whole: options.overwriteUnsent === 'clear' }),
			apply: (list) => {
				const isKnown = ({ code }) => company.members.has(code);
				const [known, unknown] = [list.filter(isKnown), list.filter((row) => !isKnown(row))];
				members.remove(present.filter((code) => !sent.has(code) && company.members.has(code)));
				members.change(known.map(update));
				members.create(unknown.map(created));
			},
		});
	}

	function remove(request) {
		const { codes } = bodyOf(request);
		const isList = Array.isArray(codes) && codes.every((code) => typeof code === 'string');
		const list = isList ? codes : [];
		const flaws = isList && codes.length > 0 ? [] : [{ kind: 'shape', field: 'codes' }];
		return updates.accept(request, {
			rows: list.map((code) => ({ code })),
			check: (sent) => [...flaws, ...rows.check(sent, { must: 'exist' })],
			apply: (sent) => members.remove(sent.map(({ code }) => code)),
		});
	}

	return {
		'GET /members': list,
		'POST /members': post,
		'PATCH /members': patch,
		'PUT /members': put,
		'PUT /members/overwrite': overwrite,
		'POST /members/delete': remove,
	};
};

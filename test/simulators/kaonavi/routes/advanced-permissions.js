const { isText } = require('../checks/values');
const { refuse } = require('../refusals');
const { rowsOf } = require('../body');

/** Most codes of a list, per user [B]. */
const MOST = { member: 30_000, department: 1_000 };
const LISTS = ['add_codes', 'exclusion_codes'];

/** 拡張アクセス設定 [B]: PUT replaces all settings of its kind. */
module.exports = function advancedPermissionRoutes(world) {
	const { company, updates } = world;
	function kindOf({ params: { kind } }) {
		return Object.hasOwn(MOST, kind) ? kind : refuse('notFound');
	}

	function check(kind, rows) {
		const issues = [];
		const known =
			kind === 'member' ? company.members : new Set(company.departments.map(({ code }) => code));
		const seen = new Set();
		for (const row of rows) {
			const add = (what, field, more) => issues.push({ kind: what, field, ...more });
			const label = `user_id:${row.user_id}`;
			if (!company.users.has(row.user_id)) add('reference', label);
			if (seen.has(row.user_id)) add('repeated', label);
			seen.add(row.user_id);
			for (const name of LISTS) {
				const codes = row[name];
				if (!Array.isArray(codes) || !codes.every(isText)) add('shape', `${label} ${name}`);
				else if (codes.length > MOST[kind]) add('count', `${label} ${name}`, { max: MOST[kind] });
				else if (codes.some((code) => !known.has(code))) add('reference', `${label} ${name}`);
			}
		}
		return issues;
	}

	function apply(kind, rows) {
		company.permissions[kind] = rows.map(({ user_id, add_codes, exclusion_codes }) => ({
			...{ user_id, add_codes, exclusion_codes },
		}));
	}

	return {
		'GET /advanced_permissions/:kind': (request) => ({
			status: 200,
			json: { advanced_permission_data: company.permissions[kindOf(request)] },
		}),
		'PUT /advanced_permissions/:kind': (request) => {
			const kind = kindOf(request);
			return updates.accept(request, {
				rows: rowsOf(request, 'advanced_permission_data'),
				check: (rows) => check(kind, rows),
				apply: (rows) => apply(kind, rows),
				ofMembers: false,
			});
		},
	};
};

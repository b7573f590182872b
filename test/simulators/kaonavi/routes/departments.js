const { checkDepartments } = require('../checks/departments');
const { rowsOf } = require('../body');

/** Departments [B]: a flat list; PUT replaces the tree. It fires no webhook [A]. */
module.exports = function departmentRoutes(world) {
	const { company, updates } = world;

	/** `order` counts among brothers, by the place in the list where it is not sent. */
	function apply(rows) {
		const brothers = new Map();
		company.departments = rows.map((row) => {
			const parent = row.parent_code ?? null;
			const next = (brothers.get(parent) ?? 0) + 1;
			brothers.set(parent, next);
			return {
				...{ code: row.code, name: row.name, parent_code: parent },
				leader_member_code: row.leader_member_code ?? null,
				...{ order: row.order ?? next, memo: row.memo ?? null },
			};
		});
		const codes = new Set(rows.map(({ code }) => code));
		for (const member of company.members.values()) {
			if (!codes.has(member.department)) member.department = '';
			member.sub_departments = member.sub_departments.filter((code) => codes.has(code));
		}
	}

	return {
		'GET /departments': () => ({ status: 200, json: { department_data: company.departments } }),
		'PUT /departments': (request) =>
			updates.accept(request, {
				rows: rowsOf(request, 'department_data'),
				check: (rows) => checkDepartments(rows, world),
				apply,
				ofMembers: false,
			}),
	};
};

/** The tree of the invented company; codes with leading zeros, as the real ones have them. */
const DEPARTMENTS = [
	['1000', '本社', null],
	['1100', '人事部', '1000'],
	['1110', '労務課', '1100'],
	['1200', '経理部', '1000'],
	['0300', '店舗運営部', null],
	['0310', '渋谷店', '0300'],
	['0320', '梅田店', '0300'],
	['0330', '札幌店', '0300'],
	['0400', '物流センター', null],
];

/** Fresh rows as the API has them; `order` counts among brothers from 1. */
function createDepartments() {
	const brothers = new Map();
	return DEPARTMENTS.map(([code, name, parent]) => {
		const order = (brothers.get(parent) ?? 0) + 1;
		brothers.set(parent, order);
		return { code, name, parent_code: parent, leader_member_code: null, order, memo: null };
	});
}

/** `code` → names from the root down, for one state of the tree. */
function pathsOf(departments) {
	const byCode = new Map(departments.map((department) => [department.code, department]));
	const paths = new Map();
	const pathOf = (code) => {
		if (paths.has(code)) return paths.get(code);
		const { name, parent_code: parent } = byCode.get(code);
		const path = parent === null ? [name] : [...pathOf(parent), name];
		paths.set(code, path);
		return path;
	};
	for (const code of byCode.keys()) pathOf(code);
	return paths;
}

module.exports = { createDepartments, pathsOf };

const { isText } = require('./values');

const PROPERTIES = ['code', 'name', 'parent_code', 'leader_member_code', 'order', 'memo'];
const orNull = (fits) => (value) => value === undefined || value === null || fits(value);
const SHAPES = {
	code: (value) => isText(value) && value !== '',
	name: (value) => isText(value) && value !== '',
	parent_code: orNull(isText),
	leader_member_code: orNull(isText),
	order: orNull(Number.isInteger),
	memo: orNull(isText),
};

/** Flaws of a whole tree of departments: what each row looks like, and what it refers to. */
function checkDepartments(rows, { company, options }) {
	const issues = [];
	const add = (kind, field) => issues.push({ kind, field });
	const byCode = new Map(rows.map((row) => [row.code, row]));
	if (byCode.size < rows.length) add('repeated', '所属コード');

	for (const row of rows) {
		const label = `所属コード:${row.code}`;
		for (const [name, fits] of Object.entries(SHAPES)) {
			if (!fits(row[name])) add('shape', `${label} ${name}`);
		}
		for (const name of Object.keys(row)) {
			if (!PROPERTIES.includes(name) && options.unknownProperties === 'refuse') {
				add('property', `${label} ${name}`);
			}
		}
		const leader = row.leader_member_code ?? undefined;
		if (leader !== undefined && !company.members.has(leader)) {
			add('reference', `${label} leader_member_code`);
		}
		const parent = row.parent_code ?? undefined;
		if (parent !== undefined && !byCode.has(parent)) add('reference', `${label} parent_code`);
		else if (isBelowItself(row, byCode)) add('cycle', label);
	}
	if (options.removedDepartment === 'refuse') addInUse(company, byCode, add);
	return issues;
}

function isBelowItself(row, byCode) {
	const seen = new Set([row.code]);
	for (let up = row.parent_code ?? undefined; up !== undefined; ) {
		if (seen.has(up)) return up === row.code;
		seen.add(up);
		up = byCode.get(up)?.parent_code ?? undefined;
	}
	return false;
}

function addInUse(company, byCode, add) {
	const used = new Set();
	for (const { department, sub_departments: others } of company.members.values()) {
		for (const code of [department, ...others]) if (code !== '') used.add(code);
	}
	for (const code of used) if (!byCode.has(code)) add('inUse', `所属コード:${code}`);
}

module.exports = { checkDepartments };

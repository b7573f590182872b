/** Links between LINE users and employees, as the bot writes them when somebody sends a password. */
const { LINKS } = require('./template');

/**
 * The n-th user of LINE is the n-th employee.
 * @returns {{ user: object, employee: object }[]}
 */
function couples(line, jobcan, count) {
	const people = [...jobcan.company.employees.values()];
	return line.users.slice(0, count).map((user, index) => ({ user, employee: people[index] }));
}

const rowOf = ({ user, employee }, linkedAt) => ({
	lineUserId: user.userId,
	employeeCode: employee.code,
	jobcanId: String(employee.id),
	linkedAt,
});

/** Writes the links into n8n's Data Table, which is made if it is missing. */
async function link(client, linked, now = new Date()) {
	const table = await client.dataTable(LINKS);
	await client.insertRows(
		table,
		linked.map((couple) => rowOf(couple, now.toISOString())),
	);
}

module.exports = { couples, link };

/**
 * n8n's data tables in memory, as far as the Data Table node asks for: create if missing, columns, insert, and
 * rows that equal all given values. The server's own tables are seen in test/instance.
 */
function createDataTables() {
	const tables = new Map();
	const equals =
		({ filters }) =>
		(row) =>
			filters.every(({ columnName, value }) => row[columnName] === value);

	const aggregate = {
		getManyAndCount: async ({ filter: { name } }) => {
			const data = [...tables.values()].filter((table) => table.name === name);
			return { data, count: data.length };
		},
		createDataTable: async ({ name, columns }) => {
			const table = { id: `table-${tables.size + 1}`, name, columns, rows: [] };
			tables.set(table.id, table);
			return table;
		},
	};
	const tableOf = (id) => ({
		getColumns: async () => tables.get(id).columns,
		insertRows: async (rows) => {
			const { rows: all } = tables.get(id);
			const added = rows.map((row, index) => ({ id: all.length + index + 1, ...row }));
			all.push(...added);
			return added;
		},
		getManyRowsAndCount: async ({ filter, take }) => {
			const data = tables.get(id).rows.filter(equals(filter)).slice(0, take);
			return { data, count: data.length };
		},
	});
	return {
		getDataTableAggregateProxy: async () => aggregate,
		getDataTableProxy: async (_workflow, _node, id) => tableOf(id),
		/** The rows of a table by its name. */
		rows: (name) => [...tables.values()].find((table) => table.name === name)?.rows ?? [],
	};
}

module.exports = { createDataTables };

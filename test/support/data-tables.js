/**
 * n8n's data tables in memory, as far as the Data Table node asks for, and as particular as the server's: a table is found
 * by a part of its name, an unknown column or a value of another type is refused. The server's own are seen in test/instance.
 */
const SYSTEM = { id: 'number', createdAt: 'date', updatedAt: 'date' };

const isBlank = (value) => value === null || value === undefined || value === '';
/** As SQL: nothing is compared to what is not there. */
const compared = (test) => (stored, value) =>
	stored !== null && stored !== undefined && value !== undefined && test(stored, value);
const CONDITIONS = {
	eq: (stored, value) =>
		value === null ? stored === null : compared((a, b) => a === b)(stored, value),
	neq: (stored, value) => (value === null ? stored !== null : stored !== value),
	gt: compared((a, b) => a > b),
	gte: compared((a, b) => a >= b),
	lt: compared((a, b) => a < b),
	lte: compared((a, b) => a <= b),
	isEmpty: isBlank,
	isNotEmpty: (stored) => !isBlank(stored),
};

function createDataTables() {
	const tables = new Map();
	let fails = () => false;

	const attempt = (operation, name) => {
		if (fails(operation, name)) throw new Error('the database does not answer');
	};
	const open = (id, operation) => {
		attempt(operation, tables.get(id).name);
		return tables.get(id);
	};

	const aggregate = {
		getManyAndCount: async ({ filter = {}, take = Infinity }) => {
			attempt('getManyAndCount', filter.name);
			const part = (filter.name ?? '').toLowerCase();
			const data = [...tables.values()]
				.filter(({ name }) => name.toLowerCase().includes(part))
				.sort((a, b) => b.touched - a.touched)
				.slice(0, take);
			return { data, count: data.length };
		},
		createDataTable: async ({ name, columns }) => {
			if ([...tables.values()].some((table) => table.name === name)) {
				throw new Error(`Data table with name '${name}' already exists`);
			}
			const table = {
				id: `table-${tables.size + 1}`,
				name,
				columns,
				touched: 0,
				nextId: 1,
				rows: [],
			};
			tables.set(table.id, table);
			return table;
		},
	};

	function checked({ name, columns }, values) {
		const types = { ...SYSTEM, ...Object.fromEntries(columns.map((one) => [one.name, one.type])) };
		for (const [column, value] of Object.entries(values)) {
			const type = types[column];
			if (!type) throw new Error(`unknown column name '${column}' of ${name}`);
			const isOther = ['string', 'number', 'boolean'].includes(type) && typeof value !== type;
			if (!isBlank(value) && isOther) {
				throw new Error(`value '${value}' does not match column type '${type}'`);
			}
		}
		return values;
	}
	function matches(table, { type, filters }) {
		filters.forEach(({ columnName, value }) => checked(table, { [columnName]: value }));
		const test = (row) => (one) =>
			CONDITIONS[one.condition](row[one.columnName] ?? null, one.value);
		const isAny = type === 'or' && filters.length > 0;
		return (row) => (isAny ? filters.some(test(row)) : filters.every(test(row)));
	}
	const copy = (row) => ({ ...row });

	const tableOf = (id) => ({
		getColumns: async () => open(id, 'getColumns').columns,
		insertRows: async (rows) => {
			const table = open(id, 'insertRows');
			const empty = Object.fromEntries(table.columns.map(({ name }) => [name, null]));
			const added = rows.map((row) => {
				const at = new Date();
				return {
					id: table.nextId++,
					createdAt: at,
					updatedAt: at,
					...empty,
					...checked(table, row),
				};
			});
			table.rows.push(...added);
			table.touched += 1;
			return added.map(copy);
		},
		updateRows: async ({ data, filter }) => {
			const table = open(id, 'updateRows');
			const found = table.rows.filter(matches(table, filter));
			for (const row of found) Object.assign(row, checked(table, data), { updatedAt: new Date() });
			return found.map(copy);
		},
		upsertRow: async ({ data, filter }) => {
			const updated = await tableOf(id).updateRows({ data, filter });
			return updated.length > 0 ? updated : await tableOf(id).insertRows([data]);
		},
		deleteRows: async ({ filter }) => {
			const table = open(id, 'deleteRows');
			const isGone = matches(table, filter);
			const gone = table.rows.filter(isGone);
			table.rows = table.rows.filter((row) => !isGone(row));
			return gone.map(copy);
		},
		getManyRowsAndCount: async ({
			filter,
			take = Infinity,
			skip = 0,
			sortBy: [by, way] = ['id'],
		}) => {
			const table = open(id, 'getManyRowsAndCount');
			const sign = way === 'DESC' ? -1 : 1;
			const all = table.rows
				.filter(matches(table, filter))
				.sort((a, b) => (a[by] === b[by] ? a.id - b.id : a[by] < b[by] ? -sign : sign));
			return { data: all.slice(skip, skip + take).map(copy), count: all.length };
		},
	});

	const named = (name) => [...tables.values()].find((table) => table.name === name);
	return {
		getDataTableAggregateProxy: async () => aggregate,
		getDataTableProxy: async (_workflow, _node, id) => tableOf(id),
		/** The rows of a table by its name. */
		rows: (name) => named(name)?.rows ?? [],
		names: () => [...tables.values()].map(({ name }) => name),
		/** Makes a table with rows, as an earlier run did. `columns`: `{ name: type }`. */
		async fill(name, columns, rows = []) {
			const list = Object.entries(columns).map(([column, type]) => ({ name: column, type }));
			const { id } = named(name) ?? (await aggregate.createDataTable({ name, columns: list }));
			return await tableOf(id).insertRows(rows);
		},
		/** Makes the database fail from now on: always, or where `when(operation, table)` says so. */
		break: (broken = true) => (fails = () => broken),
		breakOn: (when = () => false) => (fails = when),
		clear: () => tables.clear(),
	};
}

module.exports = { createDataTables };

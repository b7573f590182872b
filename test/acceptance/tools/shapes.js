const path = require('node:path');

const DIST = path.join(__dirname, '..', '..', '..', 'dist');
const { check, ...kinds } = require(path.join(DIST, 'nodes/shared/records'));

/** A record of the vocabulary: known fields only, all of them clean. */
const record =
	(kind, further = []) =>
	(item) => {
		const own = Object.fromEntries(
			Object.entries(item).filter(([field]) => !further.includes(field)),
		);
		const { reasons } = check(kinds[kind], own);
		expect({ item, reasons }).toEqual({ item, reasons: undefined });
		expect(Object.keys(kinds[kind].fields)).toEqual(expect.arrayContaining(Object.keys(own)));
	};

/** An object of the vendor with at least these properties. */
const has =
	(...fields) =>
	(item) =>
		expect(Object.keys(item)).toEqual(expect.arrayContaining(fields));

/** An object of exactly these fields; a pattern stands for a text that fits it. */
const exactly = (shape) => (item) => {
	const matchers = Object.entries(shape).map(([field, value]) => [
		field,
		value instanceof RegExp ? expect.stringMatching(value) : value,
	]);
	expect(item).toEqual(Object.fromEntries(matchers));
};

const CODE = /^\d{5}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A line of a sync's report, with the record behind it. */
const reported = (kind) => {
	const isRecord = record(kind, ['action', 'reason', 'reasonCode', 'changes', 'dryRun', 'raw']);
	return (item) => {
		expect(['create', 'update', 'delete', 'unchanged', 'skip']).toContain(item.action);
		isRecord(item);
	};
};

module.exports = { CODE, DAY, exactly, has, record, reported };

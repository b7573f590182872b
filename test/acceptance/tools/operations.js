/**
 * The vendor's operations that a check is about, as cases: one per operation that passes `filter`. An operation that
 * its description excepts from the check (`except: { '<check>': 'why' }`) becomes a case that is skipped with that reason.
 */
function eachOperation(vendor, check, filter, run) {
	return Object.entries(vendor.operations)
		.filter(([id, operation]) => filter(operation, id))
		.map(([id, operation]) => ({
			name: id,
			skip: operation.except?.[check],
			run: (tools) => run(tools, id, operation),
		}));
}

/**
 * Operations by what a second sending does: `read` nothing, `write` no harm, `once` doubles something, `upsert` doubles
 * something unless it is asked for first, `sync` writes what is left.
 */
const isRead = ({ kind }) => kind === 'read';
const isWrite = ({ kind }) => kind !== 'read';
const isSync = ({ kind }) => kind === 'sync';
const isPlain = ({ kind }) => kind !== 'sync';
const any = () => true;

module.exports = { any, eachOperation, isPlain, isRead, isSync, isWrite };

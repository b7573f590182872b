const { refuseWith } = require('./refusals');
const { isDryRun } = require('./operations');
const { textOf } = require('./messages');

/**
 * The way of every update request [B]: flaws of the form are refused at once, the rest is found and the
 * data written when the task runs.
 */
function createUpdates({ options, counters, tasks, refusedMembers }) {
	/**
	 * `command`: `rows` (one per member, unless `ofMembers` is false), `check(rows)` → flaws, which may
	 * name the `code` of the member, and `apply(rows)`. Both look at the company as it is when they are
	 * called.
	 */
	function accept(request, { rows, check, apply, ofMembers = true }) {
		const found = check(rows);
		const early = found.filter(({ kind }) => options.checkedAtRequest.includes(kind));
		if (early.length > 0) refuseWith(textsOf(early));
		const unknown = options.memberKnownAt === 'request' ? found.filter(isUnknownMember) : [];

		const all = () => [...check(rows), ...(ofMembers ? refusedOf(rows) : []), ...unknown];
		if (isDryRun(request)) return answerDryRun(request, all);
		const id = tasks.add(() => run(rows, all(), apply), request.route);
		return { status: options.updateStatus, json: { task_id: id } };
	}

	function run(rows, found, apply) {
		const messages = textsOf(found);
		if (messages.length === 0) {
			apply(rows);
			return { status: 'OK', messages };
		}
		const isWhole = options.badRows === 'all' || found.some(({ code }) => code === undefined);
		if (isWhole) return { status: 'NG', messages };
		const bad = new Set(found.map(({ code }) => code));
		apply(rows.filter(({ code }) => !bad.has(code)));
		return { status: options.partialStatus, messages };
	}

	function answerDryRun(request, all) {
		const { dryRun, updateStatus: status } = options;
		const report = () => {
			const messages = textsOf(all());
			return { status: messages.length === 0 ? 'OK' : 'NG', messages };
		};
		if (dryRun === 'errors' && all().length > 0) refuseWith(textsOf(all()));
		counters.add('dryRunsTaken');
		if (dryRun === 'task') return { status, json: { task_id: tasks.add(report, request.route) } };
		return { status, json: {} };
	}

	/** Members whom the company's own settings refuse, for reasons that no client can see. */
	const refusedOf = (rows) =>
		rows
			.filter(({ code }) => refusedMembers.has(code))
			.map(({ code }) => ({ kind: 'refused', code, text: refusedMembers.get(code) }));

	return { accept };
}

const isUnknownMember = ({ kind }) => kind === 'unknownMember';
const textsOf = (issues) => [...new Set(issues.map(textOf))];

module.exports = { createUpdates };

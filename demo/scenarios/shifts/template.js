/** What this scenario knows of the shift-sync template: its files, its form, and where its results lie. */
const path = require('node:path');
const { ROOT } = require('../../instance/paths');
const { formOf, readTemplate } = require('../../instance');

const FILES = {
	sync: 'workflows/oplus-to-king-of-time/shift-sync.json',
	errorMail: 'workflows/shared/error-mail.json',
};
const SYNC_NODE = 'n8n-nodes-kintai.kingOfTime';
const ACTIONS = {
	create: 'created',
	update: 'updated',
	delete: 'deleted',
	unchanged: 'unchanged',
	skip: 'skipped',
	failed: 'failed',
};

const templates = () =>
	Object.fromEntries(
		Object.entries(FILES).map(([name, file]) => [name, readTemplate(path.join(ROOT, file))]),
	);

/** How each further field of the form is answered, by what its label says; the first rule that fits. */
const ANSWERS = [
	{ label: /月|month/i, value: ({ month }) => month },
	{ label: /試|dry/i, value: () => [] },
];

/** The form's answers: the plan into its file field, the rest by label. A field without a rule stays empty. */
function answersFor(workflow, { file, month }) {
	const answers = {};
	for (const field of formOf(workflow).fields) {
		const label = field.fieldLabel ?? field.fieldName;
		if (field.fieldType === 'file') answers[label] = file;
		const rule = ANSWERS.find((entry) => entry.label.test(label));
		if (rule && !(label in answers)) answers[label] = rule.value({ month });
	}
	return answers;
}

/** Whether an item is a record's result: a deferred one is none yet, and has neither an action nor an error. */
const isResult = ({ action, error }) => action in ACTIONS || error !== undefined;

/** What the sync node gave, over all its runs and outputs: `[key, action]`. An item on its error output carries `error`. */
function resultsOf(execution, workflow) {
	const isSync = ({ type, parameters }) => type === SYNC_NODE && parameters.operation === 'sync';
	const runs = workflow.nodes
		.filter(isSync)
		.flatMap(({ name }) => execution.data.resultData.runData[name] ?? []);
	return runs
		.flatMap((run) => (run.data?.main ?? []).flat())
		.filter((item) => item && isResult(item.json))
		.map(({ json: { employeeCode, date, action, error } }) => [
			employeeCode === undefined ? Symbol('a record without a name') : `${employeeCode}|${date}`,
			error ? 'failed' : action,
		]);
}

/**
 * Counts records. A run that closed hours cut in two reports a record written before them, and finds it unchanged after
 * them: it counts as written.
 * @returns {{ created: number, updated: number, deleted: number, unchanged: number, skipped: number, failed: number }}
 */
function countResults(execution, workflow) {
	const actions = new Map();
	for (const [key, action] of resultsOf(execution, workflow)) {
		if (action !== 'unchanged' || !actions.has(key)) actions.set(key, action);
	}
	const counts = Object.fromEntries(Object.values(ACTIONS).map((name) => [name, 0]));
	for (const action of actions.values()) counts[ACTIONS[action]] += 1;
	return counts;
}

module.exports = { templates, answersFor, countResults };

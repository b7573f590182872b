import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { isWrite, type Step } from '../sync/step';
import type { SyncOperation, SyncReport } from './operation';
import { doneItem, errorItem, reportJson } from './outputs';
import { outputs, refuseAll, type RunContext } from './runContext';

/**
 * Runs a sync on the whole input. If the vendor closes half-way, what was written is reported on Done and the
 * whole input goes to Deferred: the next pass finds the written part unchanged and does what is left.
 */
export async function runSync<Client>(
	{ sync }: SyncOperation<Client>,
	client: Client,
	run: RunContext,
): Promise<INodeExecutionData[][]> {
	const { inputs, functions, language } = run;
	const report = await sync({
		client,
		functions,
		parameter: run.parameterOf(0),
		inputs: inputs.map(({ json }) => json),
		language,
	});
	const { closed, refused, report: steps } = report;
	const written = steps.filter(isWrite);
	if (closed) return refuseAll(closed, run, reportItems({ ...report, report: written }, run));
	if (refused && written.length === 0) return refuseAll(refused, run);
	return outputs(run, reportItems(report, run));
}

/** Good records first, in the order of the plan; failed ones after them. */
function reportItems({ report, dryRun }: SyncReport, run: RunContext): INodeExecutionData[] {
	const itemOf = pairWith(run);
	const done: INodeExecutionData[] = [];
	const failed: INodeExecutionData[] = [];
	for (const step of report) {
		const json = reportJson(step, run.language, dryRun);
		if (step.action !== 'failed') done.push(doneItem(json, { item: itemOf(step) }));
		else if (run.hasErrorOutput) failed.push(failedItem(step, json, run));
		else failed.push(doneItem(json, { item: itemOf(step) }));
	}
	return [...done, ...failed];
}

/** A deletion that failed stays unpaired: n8n would merge another day's input into it. */
function failedItem(step: Step<object>, json: IDataObject, { language }: RunContext) {
	const { employeeCode, date, action } = json;
	const pairing = step.item === undefined ? undefined : { item: step.item };
	const details = date === undefined ? { employeeCode, action } : { employeeCode, date, action };
	return errorItem(reasonOf(step), language, pairing, details);
}

function reasonOf({ action, reason }: Step<object>) {
	if (reason === undefined) throw new Error(`A record was '${action}' without a reason`);
	return reason;
}

/** A deletion comes from no input: it is paired with the first one of the same person, else the first of all. */
function pairWith({ inputs }: RunContext) {
	const first = new Map<unknown, number>();
	inputs.forEach(({ json }, item) => {
		if (!first.has(json.employeeCode)) first.set(json.employeeCode, item);
	});
	return ({ item, record }: Step<object>) =>
		item ?? first.get((record as { employeeCode?: unknown }).employeeCode) ?? 0;
}

import type { INodeExecutionData } from 'n8n-workflow';
import { givingWay } from './givingWay';
import type { EachOperation, FileItem, FileOperation, ItemContext } from './operation';
import { deferredItem, doneItem, errorItem } from './outputs';
import { toRefusal } from './unexpected';
import { outputs, type RunContext, stopWith } from './runContext';

/**
 * Runs an operation item by item. An item that is refused fails alone; what is no single item's matter ends the
 * run: closed hours send this and all later items to Deferred (those before it are done), a refused credential
 * fails them without asking again. Items that failed come last: n8n's Retry On Fail looks at the first one.
 */
export async function runEach<Client>(
	operation: EachOperation<Client> | FileOperation<Client>,
	client: Client,
	run: RunContext,
): Promise<INodeExecutionData[][]> {
	const { inputs, functions, continues, defers, language } = run;
	const done: INodeExecutionData[] = [];
	const failed: INodeExecutionData[] = [];
	const deferred: INodeExecutionData[] = [];
	const giveWay = givingWay();

	for (let item = 0; item < inputs.length; item++) {
		await giveWay();
		try {
			const parameter = run.parameterOf(item);
			const context = { client, functions, parameter, input: inputs[item].json, item };
			for (const { json, binary } of await itemsOf(operation, context)) {
				done.push(doneItem(json, { item }, binary));
			}
		} catch (error) {
			const refusal = toRefusal(error);
			const isDeferred = refusal.kind === 'closed' && defers;
			if (!isDeferred && !continues) throw stopWith(run, refusal, item);
			const end = refusal.concernsRun ? inputs.length : item + 1;
			for (let i = item; i < end; i++) {
				if (isDeferred) deferred.push(deferredItem(inputs[i], i, refusal));
				else failed.push(errorItem(refusal.reason, language, { item: i }));
			}
			item = end - 1;
		}
	}
	return outputs(run, [...done, ...failed], deferred);
}

async function itemsOf<Client>(
	operation: EachOperation<Client> | FileOperation<Client>,
	context: ItemContext<Client>,
): Promise<FileItem[]> {
	if ('files' in operation) return await operation.files(context);
	return (await operation.each(context)).map((json) => ({ json }));
}

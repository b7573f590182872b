import {
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	isResourceLocatorValue,
	NodeOperationError,
} from 'n8n-workflow';
import type { Language } from '../reasons/reason';
import type { Operation, ReadParameter, Resource } from './operation';
import { refuseAll, type RunContext } from './runContext';
import { toRefusal } from './unexpected';
import { runEach } from './runEach';
import { runSync } from './runSync';
import { runWhole } from './runWhole';

/**
 * Runs the operation that the user chose. `connect` makes the vendor's client out of the credential, once per
 * run; it throws a `Refusal` of kind `guard` for settings that cannot be used.
 */
export async function runNode<Client>(
	functions: IExecuteFunctions,
	resources: ReadonlyArray<Resource<Client>>,
	connect: (functions: IExecuteFunctions) => Promise<Client>,
): Promise<INodeExecutionData[][]> {
	const run = contextOf(functions);
	const first = run.parameterOf(0);
	const operation = find(resources, first('resource', ''), first('operation', ''));
	try {
		const client = await connect(functions);
		if ('each' in operation || 'files' in operation) return await runEach(operation, client, run);
		if ('sync' in operation) return await runSync(operation, client, run);
		return await runWhole(operation, client, run);
	} catch (error) {
		if (error instanceof NodeOperationError && !run.continues) {
			// Already in words, with its hint and its item's index: n8n answers the same object again.
			throw new NodeOperationError(functions.getNode(), error);
		}
		return refuseAll(toRefusal(error), run);
	}
}

function contextOf(functions: IExecuteFunctions): RunContext {
	const parameterOf =
		(item: number): ReadParameter =>
		<T>(name: string, fallback?: T) => {
			const value: unknown = functions.getNodeParameter(name, item, fallback);
			return (isResourceLocatorValue(value) ? value.value : value) as T;
		};
	const first = parameterOf(0);
	return {
		functions,
		parameterOf,
		inputs: functions.getInputData(),
		continues: functions.continueOnFail(),
		hasErrorOutput: functions.getNode().onError === 'continueErrorOutput',
		defers: first<string>('duringClosedHours', 'stop') === 'defer',
		language: languageOf(first<IDataObject>('options', {})),
	};
}

function languageOf({ reportLanguage }: IDataObject): Language {
	return reportLanguage === 'ja' ? 'ja' : 'en';
}

function find<Client>(
	resources: ReadonlyArray<Resource<Client>>,
	resource: string,
	operation: string,
): Operation<Client> {
	const found = resources
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation);
	// Only a workflow written by hand names an operation that does not exist.
	if (!found) throw new Error(`There is no operation '${resource}: ${operation}'`);
	return found;
}

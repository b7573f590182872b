import type { INodeExecutionData } from 'n8n-workflow';
import type { OutputRow, WholeOperation } from './operation';
import { doneItem } from './outputs';
import { outputs, type RunContext } from './runContext';

/** Runs an operation that reads the whole input at once and answers rows. Rows with an error come last. */
export async function runWhole<Client>(
	{ whole }: WholeOperation<Client>,
	client: Client,
	run: RunContext,
): Promise<INodeExecutionData[][]> {
	const { inputs, functions, hasErrorOutput } = run;
	const rows = await whole({
		client,
		functions,
		parameter: run.parameterOf(0),
		inputs: inputs.map(({ json }) => json),
		language: run.language,
	});
	const leavesByError = ({ error }: OutputRow) => error !== undefined && hasErrorOutput;
	return outputs(run, [
		...rows.filter((row) => !leavesByError(row)).map((row) => doneItem(row.json, pairing(row))),
		...rows.filter(leavesByError).map(errorRow),
	]);
}

function pairing({ from = 0 }: OutputRow): INodeExecutionData['pairedItem'] {
	return typeof from === 'number' ? { item: from } : from.map((item) => ({ item }));
}

function errorRow(row: OutputRow): INodeExecutionData {
	const { json, error, from } = row;
	return {
		json: { error, details: json },
		pairedItem: from === undefined ? undefined : pairing(row),
	};
}

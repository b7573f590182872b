import type { INodeExecutionData } from 'n8n-workflow';
import { Refusal } from '../http/refusal';
import type { OutputRow, WholeOperation } from './operation';
import { doneItem, errorItem } from './outputs';
import { outputs, type RunContext, stopWith } from './runContext';

/**
 * Runs an operation that reads the whole input at once and answers rows. Rows with an error come last, refused records
 * after them; unless n8n is told to go on, the first refused one stops it.
 */
export async function runWhole<Client>(
	{ whole }: WholeOperation<Client>,
	client: Client,
	run: RunContext,
): Promise<INodeExecutionData[][]> {
	const { inputs, functions, hasErrorOutput, continues, language } = run;
	const rows = await whole({
		client,
		functions,
		parameter: run.parameterOf(0),
		inputs: inputs.map(({ json }) => json),
		language,
	});
	const [first] = rows.filter(isRefused);
	if (first && !continues) {
		const { refused, from } = first;
		throw stopWith(run, new Refusal('refused', refused), typeof from === 'number' ? from : 0);
	}
	const results = rows.filter((row) => !isRefused(row));
	const leavesByError = ({ error }: OutputRow) => error !== undefined && hasErrorOutput;
	return outputs(run, [
		...results.filter((row) => !leavesByError(row)).map((row) => doneItem(row.json, pairing(row))),
		...results.filter(leavesByError).map(errorRow),
		...rows
			.filter(isRefused)
			.map((row) => errorItem(row.refused, language, pairing(row), row.json)),
	]);
}

function isRefused(row: OutputRow): row is OutputRow & Required<Pick<OutputRow, 'refused'>> {
	return row.refused !== undefined;
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

import { type IExecuteFunctions, type INodeExecutionData, NodeOperationError } from 'n8n-workflow';
import type { Refusal } from '../http/refusal';
import { type Language, wording } from '../reasons/reason';
import type { ReadParameter } from './operation';
import { deferredItem, errorItem } from './outputs';

/** What one run of a node knows of its surroundings. */
export interface RunContext {
	readonly functions: IExecuteFunctions;
	readonly inputs: readonly INodeExecutionData[];
	readonly parameterOf: (item: number) => ReadParameter;
	/** n8n is to go on when something is refused: by the regular or by the error output. */
	readonly continues: boolean;
	readonly hasErrorOutput: boolean;
	/** Closed hours go to a second output. */
	readonly defers: boolean;
	readonly language: Language;
}

/** All outputs of a node: exactly as many as its description declares. */
export function outputs(
	{ defers }: RunContext,
	main: INodeExecutionData[],
	deferred: INodeExecutionData[] = [],
): INodeExecutionData[][] {
	return defers ? [main, deferred] : [main];
}

/** The exception that stops the workflow: text and hint only, nothing of the request. */
export function stopWith(
	{ functions, language }: RunContext,
	{ reason }: Refusal,
	itemIndex?: number,
): NodeOperationError {
	const { message, hint } = wording(reason, language);
	const error = new NodeOperationError(functions.getNode(), message, {
		description: hint,
		itemIndex,
	});
	// n8n replaces a text that names ECONNRESET and the like by one that invites to retry: a second punch.
	error.message = message;
	return error;
}

/**
 * What becomes of a run that is refused as a whole. Closed hours go to Deferred if there is such an output. Otherwise
 * n8n stops, or, told to go on, gets every input as an error item: were the node to throw then, n8n would
 * send its untouched input out as success. `before`: what was already done.
 */
export function refuseAll(
	refusal: Refusal,
	run: RunContext,
	before: INodeExecutionData[] = [],
): INodeExecutionData[][] {
	const { inputs, continues, defers, language } = run;
	if (refusal.kind === 'closed' && defers) {
		return [before, inputs.map((input, item) => deferredItem(input, item, refusal))];
	}
	if (!continues) throw stopWith(run, refusal);
	const refused = inputs.map((_, item) => errorItem(refusal.reason, language, { item }));
	return outputs(run, [...before, ...refused]);
}

import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { writeInstant } from '../time/jst';
import type { Refusal } from '../http/refusal';
import { type Language, type Reason, sentence, wording } from '../reasons/reason';
import type { Step } from '../sync/step';

type Pairing = INodeExecutionData['pairedItem'];

/** How a node's items are written: one place, so that every node of the pack routes alike. */
export function doneItem(
	json: IDataObject,
	pairedItem: Pairing,
	binary?: INodeExecutionData['binary'],
): INodeExecutionData {
	return binary === undefined ? { json, pairedItem } : { json, binary, pairedItem };
}

/**
 * An item for the error output. n8n moves an item there if it has no keys but `error`, `message` and
 * `details`, and merges the paired input back in. `details` repeats whom it concerns, for records without input.
 */
export function errorItem(
	reason: Reason,
	language: Language,
	pairedItem: Pairing,
	details: IDataObject = {},
): INodeExecutionData {
	const { message, hint } = wording(reason, language);
	return {
		json: { error: message, message: hint, details: { ...details, reasonCode: reason.code } },
		pairedItem,
	};
}

/** The untouched input with the time to come back, for the Deferred output. */
export function deferredItem(
	{ json, binary }: INodeExecutionData,
	item: number,
	{ details: { resumeAt } }: Refusal,
): INodeExecutionData {
	const at = resumeAt ? writeInstant(resumeAt) : undefined;
	return { json: { ...json, resumeAt: at }, binary, pairedItem: { item } };
}

/** One line of a sync's report: `{ employeeCode, date?, action, reason?, changes?, …record }`. */
export function reportJson(step: Step<object>, language: Language, dryRun: boolean): IDataObject {
	const { action, reason, changes, record } = step;
	const { employeeCode, date, ...rest } = record as IDataObject;
	const told = reason && { reason: sentence(reason, language), reasonCode: reason.code };
	const changed = changes && Object.keys(changes).length > 0 ? { changes } : {};
	const whom = date === undefined ? { employeeCode } : { employeeCode, date };
	return {
		...whom,
		action,
		...told,
		...changed,
		...(dryRun ? { dryRun } : {}),
		...rest,
	} as IDataObject;
}

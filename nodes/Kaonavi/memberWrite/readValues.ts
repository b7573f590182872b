import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from '../../shared/node/operation';

/** What a resource mapper holds for an item of the input. */
export interface MappedValues {
	/** Values by the name or ID of the item. */
	readonly values: IDataObject;
	/** The input itself was mapped: what fits no item is no matter. */
	readonly isInput: boolean;
}

/** Reads a resource mapper. */
export function readMapper(parameter: ReadParameter, input: IDataObject): MappedValues {
	const { mappingMode, value } = parameter<{
		mappingMode?: string;
		value?: IDataObject | null;
	}>('fields', {});
	if (mappingMode === 'autoMapInputData') return { values: input, isInput: true };
	return { values: value ?? {}, isInput: false };
}

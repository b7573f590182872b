import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { getWorkingTypes } from '../client';
import { connect } from '../connect';

/** All employment types (雇用区分) by name, for pickers. */
export async function getEmploymentTypes(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const { http } = await connect(this);
	const types = await getWorkingTypes(http);
	return types.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }));
}

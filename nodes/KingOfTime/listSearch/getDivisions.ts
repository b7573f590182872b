import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { getDivisions as askForDivisions } from '../client';
import { connect } from '../connect';

/** All divisions by name, for pickers. */
export async function getDivisions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { http } = await connect(this);
	const divisions = await askForDivisions(http);
	return divisions.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }));
}

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { getEmployees } from '../client';
import { connect } from '../connect';

/** People by name or code, for the employee picker. */
export async function searchEmployees(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const { http } = await connect(this);
	const wanted = filter.normalize('NFKC').toLowerCase();
	const results = (await getEmployees(http))
		.map(({ code, lastName = '', firstName = '' }) => ({
			name: `${lastName} ${firstName} (${code})`,
			value: code,
		}))
		.filter(({ name }) => name.normalize('NFKC').toLowerCase().includes(wanted));
	return { results };
}

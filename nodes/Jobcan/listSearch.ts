import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { connect } from './connect';
import { codeOf } from './people';

/** People by name or staff code, for the employee picker; what it picks is Jobcan's number. */
export async function searchEmployees(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const client = await connect(this);
	const wanted = filter.normalize('NFKC').toLowerCase();
	const results = (await client.people()).all
		.map((employee) => {
			const { id, last_name: lastName = '', first_name: firstName = '' } = employee;
			const code = codeOf(employee, client.fields) ?? `ID ${id}`;
			return { name: `${lastName} ${firstName} (${code})`, value: String(id) };
		})
		.filter(({ name }) => name.normalize('NFKC').toLowerCase().includes(wanted));
	return { results };
}

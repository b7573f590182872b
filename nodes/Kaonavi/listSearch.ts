import {
	type ILoadOptionsFunctions,
	type INodeListSearchResult,
	NodeOperationError,
} from 'n8n-workflow';
import { toRefusal } from '../shared/node/unexpected';
import { wording } from '../shared/reasons/reason';
import { connectOnce } from './connect';
import type { Session } from './session';

/** The sheets that the API may use, by name. */
export async function searchSheets(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const sheets = await asking(this, async (session) => await session.sheetLayouts());
	const results = sheets
		.filter(({ name }) => name.includes(filter))
		.map(({ id, name }) => ({ name, value: String(id) }));
	return { results };
}

/** Asks for a picker: what is refused is told in the words of a refusal. */
export async function asking<T>(
	functions: ILoadOptionsFunctions,
	ask: (session: Session) => Promise<T>,
): Promise<T> {
	try {
		return await ask(await connectOnce(functions));
	} catch (error) {
		const { message, hint } = wording(toRefusal(error).reason, 'en');
		throw new NodeOperationError(functions.getNode(), message, { description: hint });
	}
}

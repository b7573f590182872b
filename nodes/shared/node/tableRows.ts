import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from './operation';

/** The rows of a table parameter (a fixed collection whose one choice is named `rows`). */
export function tableRows(parameter: ReadParameter, name: string): IDataObject[] {
	const { rows } = parameter<{ rows?: IDataObject[] }>(name, {});
	return rows ?? [];
}

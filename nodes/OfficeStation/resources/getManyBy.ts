import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { OutputRow, WholeOperation } from '../../shared/node/operation';
import { requireFields, rowsAt } from '../../shared/unverified/rows';
import type { CallName } from '../api/calls';
import { readAnswer } from '../api/readAnswer';
import { getList, type OfficeStationClient } from '../client';
import { withoutForbidden } from '../columns/forbidden';
import { type LinkedRecord, linkedNames } from '../columns/link';
import { listFields } from '../fields/api';
import type { Reading, ReadPerson } from '../reading/people';
import { fileReasons } from '../reasons';
import { chosenCall, readQuery } from './apiParameters';
import { keepsToLink, readFileOptions } from './readParameters';
import { failedRows, hint } from './rows';

export interface ApiList {
	readonly action: string;
	readonly description: string;
	readonly call: CallName;
	/** Without these a record is none. */
	readonly needed: readonly string[];
	readonly options: INodeProperties;
	readonly record: LinkedRecord;
	/** What the records of this list need besides. */
	refine(reading: Reading, client: OfficeStationClient, options: IDataObject): Reading;
}

/** Get Many over the API: path, list and names are the user's, because no reference is public. Asked once a run. */
export function getManyBy(list: ApiList): WholeOperation<OfficeStationClient> {
	const { action, description, call, needed, record, refine } = list;
	return {
		name: 'Get Many (Unverified)',
		value: 'getMany',
		...{ action, description, fields: [...listFields, list.options] },
		async whole({ client, parameter, functions, language }) {
			const api = await client.api();
			const options = parameter<IDataObject>('options', {});
			const named = chosenCall(parameter, api, call);
			const chosen = keepsToLink(options)
				? { ...named, fields: linkedNames(named.fields, record) }
				: named;
			const isSimple = parameter('simplify', true);
			const map = Object.entries(chosen.fields).map(([field, path]) => ({ field, path }));
			if (isSimple) requireFields(map, needed);
			const found = rowsAt(
				await getList(api.http, chosen.path, readQuery(parameter)),
				chosen.listAt,
			);
			const most = parameter('returnAll', false) ? found.length : parameter('limit', 50);
			const rows = found.slice(0, most);
			if (!isSimple) return rows.map((row) => ({ json: withoutForbidden(row) as IDataObject }));
			const read = readAnswer(rows, chosen, readFileOptions(options));
			const { good, failed, notes } = refine(read, client, options);
			hint(functions, notes, language);
			return [
				...good.map(recordRow),
				...failedRows(failed.map(asFailed), functions, language, fileReasons.someUnreadable),
			];
		},
	};
}

/** A record as an item, with the input it came from. */
export const recordRow = ({ fields, item }: ReadPerson): OutputRow => ({
	json: { ...fields },
	from: item,
});

/** A record that could not be read. */
export const asFailed = ({ fields: { employeeCode }, problems, item, row }: ReadPerson) => ({
	...{ employeeCode, problems, item, row },
});

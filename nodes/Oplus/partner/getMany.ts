import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, optionsOf, reportLanguage, returnAll, simplify } from '../../shared/node/fields';
import type { EachOperation } from '../../shared/node/operation';
import { tableRows } from '../../shared/node/tableRows';
import { listAt, queryParameters } from '../../shared/node/unverifiedFields';
import { requireFields, rowsAt } from '../../shared/unverified/rows';
import type { OplusClient } from '../client';
import { mapped } from './mapped';

const notice: INodeProperties = {
	displayName:
		'Unverified: oplus has an interface for partners, but no public reference. Ask oplus for path, fields and authentication, and enter them here.',
	name: 'unverified',
	type: 'notice',
	default: '',
};

const path: INodeProperties = {
	displayName: 'Path',
	name: 'path',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'as oplus told you',
	description: 'Behind the Base URL of the credential. Unverified: oplus publishes none.',
};

function fieldMap(fields: readonly string[]): INodeProperties {
	const options = [...fields].sort().map((name) => ({ name, value: name }));
	return {
		displayName: 'Field Map',
		name: 'fieldMap',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add field',
		default: {},
		displayOptions: { show: { simplify: [true] } },
		options: [
			{
				displayName: 'Row',
				name: 'rows',
				values: [
					{
						displayName: 'Field',
						name: 'field',
						type: 'options',
						options,
						default: 'employeeCode',
					},
					{
						displayName: 'Name in the Answer',
						name: 'path',
						type: 'string',
						default: '',
						placeholder: 'e.g. staff.number',
					},
				],
			},
		],
	};
}

const options = optionsOf(reportLanguage);

export interface PartnerList {
	readonly action: string;
	readonly description: string;
	readonly fields: readonly string[];
	/** Without these a record is none. */
	readonly needed: readonly string[];
}

/** Get Many over the partner interface: path, list and fields are the user's, because no reference is public. */
export function getManyBy({
	action,
	description,
	fields,
	needed,
}: PartnerList): EachOperation<OplusClient> {
	return {
		name: 'Get Many',
		value: 'getMany',
		action,
		description,
		fields: [
			notice,
			path,
			listAt,
			queryParameters,
			returnAll,
			limit,
			simplify,
			fieldMap(fields),
			options,
		],
		async each({ client, parameter }) {
			const rows = (name: string) => tableRows(parameter, name);
			const map = rows('fieldMap').map(({ field, path: at }) => ({
				field: String(field),
				path: String(at ?? ''),
			}));
			const isSimple = parameter('simplify', true);
			if (isSimple) requireFields(map, needed);
			const http = await client.http();
			const { body } = await http({
				method: 'GET',
				path: `/${parameter('path', '').replace(/^\/+/, '')}`,
				query: Object.fromEntries(
					rows('query').map(({ name, value }) => [String(name), String(value)]),
				),
				repeat: 'safe',
			});
			const found = rowsAt(body, parameter('listAt', ''));
			const most = parameter('returnAll', false) ? found.length : parameter('limit', 50);
			const records = found.slice(0, most).map((row) => (isSimple ? mapped(row, map) : row));
			return records as IDataObject[];
		},
	};
}

import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import { isBlank, nameOf, recordReasons } from '../../../shared/records';
import { requireFields } from '../../../shared/unverified/rows';
import { bodyOf } from '../../api/body';
import { type OfficeStationClient, write } from '../../client';
import { linkedNames } from '../../columns/link';
import { employeeWriteOptions, writeFields } from '../../fields/api';
import { chosenCall } from '../apiParameters';
import { keepsToLink } from '../readParameters';

export const upsert: EachOperation<OfficeStationClient> = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update an employee',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		...writeFields('{employeeCode} stands for the code, {stationId} for the StationID.'),
		employeeWriteOptions,
	],
	async each({ client, parameter, input }) {
		const { employeeCode } = input;
		if (isBlank(employeeCode)) {
			const record = nameOf(employeeCode);
			throw new Refusal('refused', recordReasons.missing({ record, field: 'employeeCode' }));
		}
		const api = await client.api();
		const code = String(employeeCode);
		const named = chosenCall(parameter, api, 'employeeWrite', { employeeCode: code });
		const call = keepsToLink(parameter<IDataObject>('options', {}))
			? { ...named, fields: linkedNames(named.fields, 'employee') }
			: named;
		requireFields(
			Object.entries(call.fields).map(([field, path]) => ({ field, path })),
			['employeeCode'],
		);
		await write(api.http, call.method, call.path, bodyOf(input, call));
		const sent = Object.keys(call.fields).filter((field) => !isBlank(input[field]));
		return [Object.fromEntries(sent.map((field) => [field, input[field]])) as IDataObject];
	},
};

import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import { check, isBlank, monthlyAttendance } from '../../../shared/records';
import { requireFields } from '../../../shared/unverified/rows';
import { bodyOf } from '../../api/body';
import { type OfficeStationClient, write } from '../../client';
import { writeFields, writeOptions } from '../../fields/api';
import { timeFormat } from '../../fields/building';
import { chosenCall } from '../apiParameters';
import { readTimeFormat } from '../readParameters';

export const importMonth: EachOperation<OfficeStationClient> = {
	name: 'Import (Unverified)',
	value: 'import',
	action: 'Import the attendance of a month',
	description:
		'Send a MonthlyAttendance record over the API. Unverified. Never sent twice after a lost answer.',
	fields: [
		...writeFields('{employeeCode}, {month} and {stationId} stand for what they say.'),
		timeFormat,
		writeOptions,
	],
	async each({ client, parameter, input }) {
		const format = readTimeFormat(parameter);
		const checked = check(monthlyAttendance, input);
		if (!checked.record) throw new Refusal('refused', checked.reasons[0]);
		const { employeeCode, month } = checked.record;
		const api = await client.api();
		const call = chosenCall(parameter, api, 'attendanceWrite', { employeeCode, month });
		requireFields(
			Object.entries(call.fields).map(([field, path]) => ({ field, path })),
			['employeeCode'],
		);
		await write(api.http, call.method, call.path, bodyOf(input, call, format));
		const sent = Object.keys(call.fields).filter((field) => !isBlank(input[field]));
		const values = Object.fromEntries(sent.map((field) => [field, input[field]]));
		return [{ employeeCode, month, ...values } as IDataObject];
	},
};

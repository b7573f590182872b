import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { askingFor } from '../../additionalFields';
import { getMonthlyWorkings } from '../../client';
import { limited } from '../../dayList';
import { monthField } from '../../fields';
import { divisionFilter, employeeCodesFilter } from '../../filters';
import { readCodes, readMonth } from '../../readParameters';
import { toMonthlyAttendance } from '../../records';
import type { Session } from '../../session';

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [divisionFilter, employeeCodesFilter],
};

/** Only the raw answer has room for them. */
const additionalFields: INodeProperties = {
	displayName: 'Further Totals',
	name: 'additionalFields',
	type: 'multiOptions',
	displayOptions: { show: { simplify: [false] } },
	options: [
		{ name: 'Confirmation (isConfirmation)', value: 'isConfirmation' },
		{ name: 'Variational Work (variationalWork)', value: 'variationalWork' },
		{ name: 'Weekly Work (weeklyWork)', value: 'weeklyWork' },
	],
	default: [],
	description: 'What the vendor adds to each row only when asked (additionalFields)',
};

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many monthly attendances',
	description: 'Read the totals of a month (月別勤怠), one item per person',
	fields: [monthField, returnAll, limit, filters, simplify, additionalFields],
	async each({ client, parameter }) {
		const month = readMonth(parameter);
		const isSimple = parameter('simplify', true);
		const { division, employeeCodes } = parameter<IDataObject>('filters', {});
		const codes = readCodes(employeeCodes);
		const http = askingFor(
			client.http,
			isSimple ? [] : parameter<string[]>('additionalFields', []),
		);
		const rows = await getMonthlyWorkings(http, month, division ? String(division) : undefined);
		const items = rows
			.map((row) => ({ row, code: row.currentDateEmployee?.code ?? row.employeeKey }))
			.filter(({ code }) => codes.size === 0 || codes.has(code))
			.map(({ row, code }) => (isSimple ? toMonthlyAttendance(row, code) : row));
		return limited(items, parameter) as unknown as IDataObject[];
	},
};

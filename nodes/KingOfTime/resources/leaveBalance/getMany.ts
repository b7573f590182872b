import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation, ReadParameter } from '../../../shared/node/operation';
import { getHolidaysRemained } from '../../client';
import { limited } from '../../dayList';
import { toLeaveBalances } from '../../leaveBalance';
import { employmentTypesOf } from '../../masters';
import { monthField } from '../../fields';
import { employeeCodesFilter } from '../../filters';
import { operationReasons } from '../../operationReasons';
import { readCodes, readMonth } from '../../readParameters';
import type { Session } from '../../session';
import type { KotHolidayRemained } from '../../wire';

const employmentTypeFields: INodeProperties[] = [
	{
		displayName: 'All Employment Types',
		name: 'allEmploymentTypes',
		type: 'boolean',
		default: true,
		description:
			'Whether to read everybody (one call per employment type, and one to list them) or only the types chosen below',
	},
	{
		displayName: 'Employment Type Names or IDs',
		name: 'employmentTypes',
		type: 'multiOptions',
		displayOptions: { show: { allEmploymentTypes: [false] } },
		typeOptions: { loadOptionsMethod: 'getEmploymentTypes' },
		default: [],
		description:
			'雇用区分, one call each. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
];

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [employeeCodesFilter],
};

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many leave balances',
	description: 'Read what is left of leave (休暇残数), one item per person and kind of leave',
	fields: [monthField, ...employmentTypeFields, returnAll, limit, filters, simplify],
	async each({ client, parameter }) {
		const month = readMonth(parameter);
		const codes = readCodes(parameter<IDataObject>('filters', {}).employeeCodes);
		const isSimple = parameter('simplify', true);
		const rows: KotHolidayRemained[] = [];
		for (const type of await chosenTypes(client, parameter)) {
			rows.push(...(await getHolidaysRemained(client.http, type, month)));
		}
		const items = rows
			.map((row) => ({ row, code: row.currentDateEmployee?.code ?? row.employeeKey }))
			.filter(({ code }) => codes.size === 0 || codes.has(code))
			.flatMap<object>(({ row, code }) => (isSimple ? toLeaveBalances(row, code, month) : [row]));
		return limited(items, parameter) as IDataObject[];
	},
};

async function chosenTypes(client: Session, parameter: ReadParameter): Promise<string[]> {
	if (parameter('allEmploymentTypes', true)) {
		return (await employmentTypesOf(client)).map(({ code }) => code);
	}
	const types = parameter<unknown[]>('employmentTypes', []).map(String);
	if (types.length === 0) throw new Refusal('refused', operationReasons.noEmploymentType());
	return types;
}

import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { listAt, queryParameters } from '../../../shared/node/unverifiedFields';
import { code, day, decimal } from '../../../shared/records/fields';
import { requireFields } from '../../../shared/unverified/rows';
import type { CrowdLogClient } from '../../client';
import { fieldMap, paged, readFieldMap } from '../../fields/list';
import { rangeFields } from '../../fields/range';
import { readList } from '../../readList';
import { readOptionalRange } from '../../readParameters';
import { readMapped } from '../../unverifiedRows';
import { ASSUMED_FIELDS } from '../../vendor';

const NEEDED = ['employeeCode', 'date', 'time'] as const;
const READERS = {
	employeeCode: code.read,
	date: day.read,
	time: decimal.read,
	projectCode: code.read,
};

interface Row {
	employeeCode: string;
	date: string;
	time: number;
	projectCode?: string;
}

const notice: INodeProperties = {
	displayName:
		'Unverified: daily 工数 can be read over the API, but path, unit and field names are not public. Ask CrowdLog for them and enter them here.',
	name: 'unverified',
	type: 'notice',
	default: '',
};

const path: INodeProperties = {
	displayName: 'Path',
	name: 'path',
	type: 'string',
	required: true,
	default: '/timesheets?from={startDate}&to={endDate}',
	description:
		'Unverified. Behind the Base URL of the credential; {startDate} and {endDate} stand for the days.',
};

const unit: INodeProperties = {
	displayName: 'Unit',
	name: 'unit',
	type: 'options',
	displayOptions: { show: { simplify: [true] } },
	options: [
		{ name: 'Hours', value: 'hours' },
		{ name: 'Minutes', value: 'minutes' },
	],
	default: 'minutes',
	description: 'Unverified: in what the answer counts. The items carry whole minutes.',
};

export const getMany: EachOperation<CrowdLogClient> = {
	name: 'Get Many (Unverified)',
	value: 'getMany',
	action: 'Get many work hours',
	description: 'Read what people entered as 工数, by person and day',
	fields: [
		notice,
		...rangeFields('First day (JST), for the path', 'Last day (JST), included, for the path'),
		...[path, { ...listAt, default: 'timesheets' }, paged, queryParameters],
		...[returnAll, limit, simplify, unit],
		{ ...fieldMap(ASSUMED_FIELDS.workHours), displayOptions: { show: { simplify: [true] } } },
	],
	async each({ client, parameter }) {
		const isSimple = parameter('simplify', true);
		const map = isSimple ? readFieldMap(parameter) : [];
		if (isSimple) requireFields(map, NEEDED);
		const { start: startDate, end: endDate } = readOptionalRange(parameter);
		const rows = await readList(client, parameter, { startDate, endDate });
		if (!isSimple) return rows as IDataObject[];
		const factor = parameter<string>('unit', 'minutes') === 'hours' ? 60 : 1;
		return rows.map((row, index) => {
			const { time, ...rest } = readMapped<Row>(row, index, map, READERS, NEEDED);
			return { ...rest, minutes: Math.round(time * factor) };
		});
	},
};

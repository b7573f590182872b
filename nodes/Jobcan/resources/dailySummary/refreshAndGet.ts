import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { dateRangeFields, employeeField, textOptions } from '../../fields';
import { readPerson } from '../../person';
import { readRange } from '../../readParameters';
import type { Session } from '../../session';
import { toItems, toRaw } from '../../summaries/ofPerson';
import { refreshAndRead } from '../../summaries/refresh';
import { LIMITS } from '../../vendor';

/** What a live client waits: five looks, two seconds apart. */
const USUAL_WAIT_SECONDS = 10;

const maxWait: INodeProperties = {
	displayName: 'Max Wait (Seconds)',
	name: 'maxWaitSeconds',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: LIMITS.refreshWaitSeconds },
	default: USUAL_WAIT_SECONDS,
	description:
		'How long one person is waited for. Whose figures are not final by then fails alone.',
};

export const refreshAndGet: EachOperation<Session> = {
	name: 'Refresh and Get',
	value: 'refreshAndGet',
	action: 'Refresh and get daily summaries of an employee',
	description:
		'Have the figures of one person added up again (再集計), wait until they are final, and read them. Needed for today.',
	fields: [employeeField, ...dateRangeFields, maxWait, simplify, textOptions],
	async each(context) {
		const { client, parameter } = context;
		const range = readRange(parameter);
		const person = await readPerson(context);
		const { id, label } = person;
		const maxWaitSeconds = Number(parameter('maxWaitSeconds', USUAL_WAIT_SECONDS));
		const rows = await refreshAndRead(client, { id, range, label, maxWaitSeconds });
		if (!parameter('simplify', true)) return rows.map(toRaw) as IDataObject[];
		const of = await person.whom();
		return rows.flatMap<object>((row) => toItems(row, of)) as IDataObject[];
	},
};

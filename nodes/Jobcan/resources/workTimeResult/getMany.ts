import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getWorkTimeResults } from '../../client';
import { employeeField } from '../../fields';
import { monthField } from '../../monthField';
import { readPerson } from '../../person';
import { readMonth } from '../../readParameters';
import { toAlertMonth } from '../../records';
import type { Session } from '../../session';
import type { JobcanWorkTimeResult } from '../../wire';

/** Year and month are sent, as a live client does, and compared again: nobody has confirmed that Jobcan looks at them. */
export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many work time results',
	description:
		'Read the business month of one person (就業規則アラートの月次労働状況), one item per alert',
	fields: [
		employeeField,
		{ ...monthField, description: 'The business month (締め月) as YYYY-MM' },
		simplify,
	],
	async each(context) {
		const { client, parameter } = context;
		const month = readMonth(parameter);
		const [year, monthNo] = month.split('-').map(Number);
		const person = await readPerson(context);
		const rows = (
			await getWorkTimeResults(client.http, person.id, { year, month: monthNo })
		).filter((row) => isOf(row, year, monthNo));
		if (!parameter('simplify', true)) return rows as unknown as IDataObject[];
		const of = await person.whom();
		return rows.map((row) => ({ ...toAlertMonth(row, of) }));
	},
};

const isOf = ({ year, month }: JobcanWorkTimeResult, wantedYear: number, wantedMonth: number) =>
	year === wantedYear && month?.month_no === wantedMonth;

import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { WholeOperation } from '../../../shared/node/operation';
import { type Asked, readAttendance } from '../../attendance/read';
import { dateRangeFields, employeeFilters, textOptions } from '../../fields';
import { readCodes, readRange } from '../../readParameters';
import type { Session } from '../../session';
import { LIMITS } from '../../vendor';

const USUAL_WAIT_SECONDS = 10;

const figures: INodeProperties = {
	displayName: 'Work Minutes',
	name: 'figures',
	type: 'options',
	options: [
		{
			name: 'As Saved',
			value: 'saved',
			description:
				'Reads the daily summaries (日次サマリー), too; figures that are not final are left out and marked as pending',
		},
		{
			name: 'None',
			value: 'none',
			description: 'Times only: the fewest calls, and adits.read and employees.read are enough',
		},
		{
			name: 'Refreshed',
			value: 'refreshed',
			description:
				'As Saved, and figures that are not final, or of today, are added up again (再集計): one call per person and up to 31 days',
		},
	],
	default: 'none',
	description: 'Whether workMinutes is read. Times come from the punches in any case.',
};

const maxWait: INodeProperties = {
	displayName: 'Max Wait (Seconds)',
	name: 'maxWaitSeconds',
	type: 'number',
	displayOptions: { show: { figures: ['refreshed'] } },
	typeOptions: { minValue: 0, maxValue: LIMITS.refreshWaitSeconds },
	default: USUAL_WAIT_SECONDS,
	description:
		'How long all refreshes together are waited for. Whose figures are not final by then is named; the times are given all the same.',
};

/**
 * Attendance records out of the punches (打刻) of each business date: one list of people, and per day one list of punches
 * and, if asked for, one of summaries.
 */
export const getMany: WholeOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many attendances',
	description:
		'Pair the punches (打刻) of everybody to clock-in, clock-out and breaks by business date; what cannot be paired is refused by name',
	fields: [...dateRangeFields, figures, maxWait, employeeFilters, textOptions],
	async whole({ client, parameter, language }) {
		return await readAttendance(client, {
			range: readRange(parameter),
			codes: readCodes(parameter<IDataObject>('filters', {}).employeeCodes),
			figures: parameter<Asked['figures']>('figures', 'none'),
			maxWaitSeconds: Number(parameter('maxWaitSeconds', USUAL_WAIT_SECONDS)),
			language,
		});
	},
};

import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { optionsOf, reportLanguage } from '../../../shared/node/fields';
import type { OutputRow, WholeOperation } from '../../../shared/node/operation';
import { attendanceOf, joinDays } from '../../attendance/day';
import { getDailyWorkings, getTimeRecords } from '../../client';
import { codeOf, readRange } from '../../dayList';
import { dateRangeFields, dayFilters, readDayFilters } from '../../fields';
import type { Session } from '../../session';

const readTotals: INodeProperties = {
	displayName: 'Read Totals',
	name: 'readTotals',
	type: 'boolean',
	default: true,
	description:
		'Whether the totals of the days (日別勤怠) are read, too: minutes of work, leave, closed days (締め), and days that the vendor marks for a missing punch. Off: half the calls, times only.',
};

const options = optionsOf(reportLanguage);

/** Attendance records of everybody: one list of punches and one of totals per 62 days, however many people. */
export const getManyWithTimes: WholeOperation<Session> = {
	name: 'Get Many With Times',
	value: 'getManyWithTimes',
	action: 'Get many daily attendances with times',
	description:
		'Pair the punches (打刻) of each working day to clock-in, clock-out and breaks; what cannot be paired is refused by name',
	fields: [...dateRangeFields, readTotals, dayFilters, options],
	async whole({ client: { http }, parameter }) {
		const range = readRange(parameter);
		const { employeeCodes, ...query } = readDayFilters(parameter<IDataObject>('filters', {}));
		const records = await getTimeRecords(http, range, query, true);
		const totals = parameter('readTotals', true)
			? await getDailyWorkings(http, range, query, true)
			: [];
		return joinDays(records, totals, codeOf)
			.filter(({ employeeCode }) => employeeCodes.size === 0 || employeeCodes.has(employeeCode))
			.flatMap((parts): OutputRow[] => {
				const day = attendanceOf(parts);
				if (day === undefined) return [];
				const { employeeCode, date } = parts;
				return day.problems.length === 0
					? [{ json: { ...day.record } as unknown as IDataObject }]
					: day.problems.map((refused) => ({ json: { employeeCode, date }, refused }));
			});
	},
};

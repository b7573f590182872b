import { daysOf } from '../../../shared/time/dateRange';
import { getAditsOf } from '../../client';
import { listOfPerson } from '../../ofPerson';
import { requirePunchTime } from '../../punching/punchTime';
import { toPunch } from '../../records';
import type { JobcanAdit } from '../../wire';

/** One call per day: the rows may not name the business date, so each carries the one that was asked for. */
export const getManyOfEmployee = listOfPerson<{ date: string; punch: JobcanAdit }>({
	name: 'Get Many of Employee',
	value: 'getManyOfEmployee',
	action: 'Get many punches of an employee',
	description: 'Read the punches (打刻) of one person, a call per business date',
	async call({ http }, id, range) {
		const punches: Array<{ date: string; punch: JobcanAdit }> = [];
		for (const date of daysOf(range)) {
			for (const punch of await getAditsOf(http, id, date)) punches.push({ date, punch });
		}
		return punches;
	},
	toItems({ date, punch }, of, client) {
		requirePunchTime([punch], client);
		return [toPunch(punch, of, date, client.fields)];
	},
	toRaw: ({ punch }) => punch,
});

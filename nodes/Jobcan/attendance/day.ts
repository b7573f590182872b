import { nameOf, pairPunches } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { compact } from '../../shared/records/compact';
import type { Day } from '../../shared/time/jst';
import { type Named, toPunch, type Whom } from '../records';
import type { Attendance } from '../../shared/records';
import type { FieldNames } from '../vendor';
import type { JobcanAdit } from '../wire';

/** A person's business date: an Attendance, or the reasons why its punches make none. */
export interface PersonDay {
	readonly id: number;
	readonly record: Named<Attendance>;
	readonly problems: readonly Reason[];
}

/** Punches of a business date by person, in the order in which the people came. */
export function byPerson(adits: readonly JobcanAdit[]): Map<number, JobcanAdit[]> {
	const people = new Map<number, JobcanAdit[]>();
	for (const adit of adits) {
		const own = people.get(adit.employee_id);
		if (own) own.push(adit);
		else people.set(adit.employee_id, [adit]);
	}
	return people;
}

/** Pairs the punches of one person; `workMinutes`: the saved figure, if it was read. */
export function personDay(
	id: number,
	of: Whom,
	date: Day,
	adits: readonly JobcanAdit[],
	fields: FieldNames,
	workMinutes?: number,
): PersonDay {
	const punches = adits.map((adit) => {
		const { time, kind } = toPunch(adit, of, date, fields);
		return { time, kind: kind ?? adit[fields.punchKind] };
	});
	const label = nameOf(of.employeeCode ?? of.employeeId, date);
	const { problems, ...times } = pairPunches(punches, label);
	return { id, record: compact({ ...of, date, ...times, workMinutes }), problems };
}

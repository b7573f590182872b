import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { allowNotFound } from '../../shared/http/refusal';
import { type Shift, shiftKey } from '../../shared/records';
import type { Applied } from '../../shared/sync/apply';
import { carryOut, type SyncSettings } from '../../shared/sync/carryOut';
import { type FieldRule, plan } from '../../shared/sync/plan';
import { isWrite, type Step } from '../../shared/sync/step';
import { dayOf } from '../../shared/time/jst';
import { deleteDailySchedule, putDailySchedule } from '../client';
import { fromShift, isSameMinute } from '../records';
import type { EmployeeBook, Session } from '../session';
import { deletableBy } from './deletable';
import { readActuals, readSchedules } from './read';
import { scheduleReasons } from './reasons';
import { rangeOf, type Scope, servedBy } from './scope';
import { readWanted } from './wanted';

export interface ScheduleSyncOptions extends SyncSettings {
	readonly deleteMissing: boolean;
	readonly skipDaysWithActuals: boolean;
	readonly sendDivision: boolean;
	/** Reads the schedules once more after writing, and reports what did not stay. */
	readonly verify: boolean;
	readonly divisions: readonly string[];
	readonly startDate?: string;
	readonly endDate?: string;
}

/** What the vendors' own link transfers: 出勤予定時刻 and 退勤予定時刻. */
const FIELDS: ReadonlyArray<FieldRule<Shift>> = [
	{ name: 'start', same: isSameMinute },
	{ name: 'end', same: isSameMinute },
];
const FIELDS_WITH_DIVISION: ReadonlyArray<FieldRule<Shift>> = [...FIELDS, { name: 'divisionCode' }];

/**
 * Makes the schedules (スケジュール管理) hold what the shifts say. Reads the employees once, the schedules once per
 * 62 days and, if anything is to be written, time records and closings too; writes one call per changed day. Throws a `Refusal` if the run is refused as a whole.
 */
export async function syncSchedules(
	session: Session,
	inputs: readonly IDataObject[],
	options: ScheduleSyncOptions,
): Promise<Applied<Shift>> {
	const today = dayOf(DateTime.fromMillis(session.now()));
	const book = await session.employees();
	// Without a day there is nothing to read or write; every record fails by its own reason.
	const range = rangeOf({ ...options }, inputs, today);
	const scope: Scope = {
		range: range ?? { start: today, end: today },
		divisions: new Set(options.divisions),
	};
	const { shifts, blocked } = range ? await readSchedules(session, book, scope) : NOTHING;
	const wanted = readWanted(inputs, {
		vendor: session.product.name,
		book,
		scope,
		current: shifts,
		served: servedBy(today),
	});
	const deletable = deletableBy(inputs, book, scope);
	const planWith = (actuals: typeof blocked) =>
		plan(wanted, shifts, {
			fields: options.sendDivision ? FIELDS_WITH_DIVISION : FIELDS,
			blocked: new Map([...blocked, ...actuals]),
			deletable: options.deleteMissing ? deletable : () => false,
		});
	let steps = planWith(NOTHING.blocked);
	// Actuals only keep something from being written: a run that writes nothing need not ask for them.
	if (options.skipDaysWithActuals && steps.some(isWrite)) {
		steps = planWith(await readActuals(session, book, scope));
	}
	const currentCount = [...shifts].filter(([key, held]) => deletable(key, held)).length;
	const write = (step: Step<Shift>) => writeDay(session, book, step, options.sendDivision);
	const applied = await carryOut({ steps, write, currentCount }, options);
	const verifies = options.verify && !options.dryRun && applied.report.some(isWrite);
	return verifies ? await verify(session, book, scope, applied) : applied;
}

const NOTHING = { shifts: new Map<string, Shift>(), blocked: new Map() };

async function writeDay(
	{ http }: Session,
	book: EmployeeBook,
	step: Step<Shift>,
	sendDivision: boolean,
) {
	const { employeeCode = '', date = '', divisionCode } = step.record;
	const key = book.byCode(employeeCode)?.key ?? '';
	if (step.action !== 'delete') {
		const body = fromShift(step.record);
		if (sendDivision && divisionCode !== undefined) body.workPlaceDivisionCode = divisionCode;
		await putDailySchedule(http, key, date, body);
		return;
	}
	// Already gone is as good: the first of two sendings, or somebody else, has deleted it.
	await allowNotFound(deleteDailySchedule(http, key, date));
}

/** What the vendor took but does not show has failed, whatever status it answered. */
async function verify(
	session: Session,
	book: EmployeeBook,
	scope: Scope,
	applied: Applied<Shift>,
): Promise<Applied<Shift>> {
	const { shifts } = await readSchedules(session, book, scope);
	const report = applied.report.map((step): Step<Shift> => {
		if (!isWrite(step)) return step;
		const { employeeCode = '', date = '', start, end } = step.record;
		const now = shifts.get(shiftKey({ employeeCode, date }));
		const kept =
			step.action === 'delete'
				? now === undefined
				: isSameMinute(now?.start, start) && isSameMinute(now?.end, end);
		if (kept) return step;
		const vendor = session.product.name;
		return {
			...step,
			action: 'failed',
			reason: scheduleReasons.notKept({ employeeCode, date, vendor }),
		};
	});
	return { ...applied, report };
}

import type { Http } from '../../shared/http/port';
import { Refusal } from '../../shared/http/refusal';
import type { ReadParameter } from '../../shared/node/operation';
import { type Attendance, isBlank, nameOf } from '../../shared/records';
import { unverifiedReasons } from '../../shared/unverified/reasons';
import { fillBody, fillPath, type Values } from '../../shared/unverified/template';
import { writeUnverified } from '../client';
import { breaksText, clockText, minutesOn, spansOf } from '../days/minutes';
import { dayKey } from '../days/rules';
import type { GivenMember } from '../readParameters';
import { attendanceSyncReasons } from './reasons';

type Method = 'PUT' | 'POST' | 'PATCH';

/** Writes a day as the fields *Method*, *Path* and *Body* say. Throws a `Refusal` at once if there is no path. */
export function dayWriter(
	parameter: ReadParameter,
	members: readonly GivenMember[] | undefined,
): (http: Http, day: Attendance) => Promise<void> {
	const path = parameter('path', '');
	if (isBlank(path)) throw new Refusal('guard', unverifiedReasons.pathMissing({ field: 'Path' }));
	const method = parameter<Method>('method', 'PUT');
	const body = parameter<unknown>('body', '');
	const ids = new Map(members?.map(({ employeeCode, memberId }) => [employeeCode, memberId]));
	const needsId = `${path} ${typeof body === 'string' ? body : JSON.stringify(body)}`.includes(
		'{memberId}',
	);
	return async (http, day) => {
		const memberId = ids.get(day.employeeCode);
		if (needsId && memberId === undefined) {
			const record = nameOf(day.employeeCode, day.date);
			throw new Refusal('refused', attendanceSyncReasons.memberWithoutId({ record }));
		}
		const values = valuesOf(day, memberId);
		await writeUnverified(http, {
			method,
			path: fillPath(path, values),
			body: fillBody(body, values),
			occurrence: dayKey(day),
		});
	};
}

/** What the placeholders stand for. Breaks that are not told stand for nothing: the property is left out. */
function valuesOf(day: Attendance, memberId: string | undefined): Values {
	const { employeeCode, date, clockIn = '', clockOut = '', breaks } = day;
	const spans = breaks && spansOf(date, breaks);
	return {
		...{ employeeCode, memberId, date },
		start: clockText(minutesOn(date, clockIn)),
		end: clockText(minutesOn(date, clockOut)),
		breaks: spans && breaksText(spans),
		breakList: spans?.map(({ start, end }) => ({ start: clockText(start), end: clockText(end) })),
	};
}

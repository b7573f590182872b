import type { RequestKind } from './client';

/** One request (申請) as the vendor lists it. */
export interface KotRequest {
	readonly employeeKey: string;
	readonly date?: string;
	readonly status?: string;
	readonly [further: string]: unknown;
}

/** Under which name each kind comes; the one of time records was seen in live clients only. */
const LISTS: Readonly<Record<RequestKind, string>> = {
	schedules: 'scheduleRequests',
	overtimes: 'overtimeRequests',
	timerecords: 'requests',
};

/** Further properties that each kind gives when asked; for time records none is known. */
export const FURTHER_FIELDS: Readonly<Record<RequestKind, readonly string[]>> = {
	schedules: [
		'flow',
		'note',
		'schedulePatternCode',
		'schedulePatternName',
		'workFixedStart',
		'workFixedEnd',
	],
	overtimes: ['flow'],
	timerecords: [],
};

/** The requests in an answer; a list under another name than expected is taken, too. */
export function requestsIn(answer: Readonly<Record<string, unknown>>, kind: RequestKind) {
	const list = answer[LISTS[kind]] ?? Object.values(answer).find(Array.isArray) ?? [];
	return list as KotRequest[];
}

/** The request with the person's code in place of the key, if somebody has it; everything else as it is. */
export function toRequest(request: KotRequest, kind: RequestKind, code: string | undefined) {
	const { employeeKey, date, status, ...rest } = request;
	return { employeeCode: code ?? employeeKey, date, kind, status, ...rest };
}

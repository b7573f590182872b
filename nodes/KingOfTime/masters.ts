import { getDivisions, getWorkingTypes } from './client';
import type { Session } from './session';

/** Asks at most once per session, and only when somebody wants to know. */
function oncePerSession<T>(
	call: (session: Session) => Promise<T>,
): (session: Session) => Promise<T> {
	const asked = new WeakMap<Session, Promise<T>>();
	return async (session) => {
		const answer = asked.get(session) ?? call(session);
		asked.set(session, answer);
		return await answer;
	};
}

/** 所属一覧, one call per run. */
export const divisionsOf = oncePerSession(async ({ http }) => await getDivisions(http));

/** 雇用区分一覧, one call per run. */
export const employmentTypesOf = oncePerSession(async ({ http }) => await getWorkingTypes(http));

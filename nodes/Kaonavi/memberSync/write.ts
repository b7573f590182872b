import { Refusal, refusalIn } from '../../shared/http/refusal';
import type { Reason } from '../../shared/reasons/reason';
import type { WriteBatch } from '../../shared/sync/applyBatches';
import type { Step } from '../../shared/sync/step';
import { createMembers, updateMembers } from '../client/members';
import type { Session } from '../session';
import type { UpdateSettings } from '../update/runUpdate';
import { writeTogether } from '../update/writeTogether';
import type { CustomLayout } from '../wire';
import { bodyOf, fieldRules, type MemberState, stateOf } from './state';

type Steps = ReadonlyArray<Step<MemberState>>;

/** Changes all people in one PATCH. */
export function updater(
	session: Session,
	customs: readonly CustomLayout[],
	settings: UpdateSettings,
): WriteBatch<MemberState> {
	return async (steps) => {
		const { refused } = await writeTogether(
			session,
			together(steps, customs, updateMembers),
			settings,
		);
		return refused;
	};
}

/**
 * Registers all new people in one POST, which is never sent again when nobody knows what became of it. Whoever was not
 * confirmed is looked for among the members: who is there as wanted is in place, by a first sending whose answer was lost
 * or by a run that was killed before its task was done.
 */
export function creator(
	session: Session,
	customs: readonly CustomLayout[],
	settings: UpdateSettings,
): WriteBatch<MemberState> {
	return async (steps) => {
		const { refused, lost } = await writeTogether(
			session,
			together(steps, customs, createMembers),
			settings,
		).then(
			(written) => ({ refused: written.refused, lost: false }),
			(error: unknown) => {
				const refusal = refusalIn(error);
				if (refusal.kind !== 'ambiguous') throw refusal;
				return { refused: allWith(steps, refusal), lost: true };
			},
		);
		return await withoutThose(session, steps, customs, refused, lost ? settings.maxWaitSeconds : 0);
	};
}

const together = (
	steps: Steps,
	customs: readonly CustomLayout[],
	request: typeof createMembers,
) => ({
	rows: steps,
	codeOf: ({ key }: Step<MemberState>) => key,
	request: (rows: Steps) =>
		request(rows.map(({ key, changes = {} }) => bodyOf(key, changes, customs))),
});

const allWith = (steps: Steps, { reason }: Refusal): ReadonlyMap<string, Reason> =>
	new Map(steps.map(({ key }) => [key, reason]));

const FIRST_LOOK_MS = 5_000;

/** Looks, for as long as a task may take, who of them is there; answers those who are not. */
async function withoutThose(
	session: Session,
	steps: Steps,
	customs: readonly CustomLayout[],
	refused: ReadonlyMap<string, Reason>,
	maxWaitSeconds: number,
): Promise<ReadonlyMap<string, Reason>> {
	let left = refused;
	const until = session.now() + maxWaitSeconds * 1_000;
	for (let pause = FIRST_LOOK_MS; left.size > 0; pause *= 2) {
		const there = await inPlace(session, steps, customs);
		left = new Map([...left].filter(([code]) => !there.has(code)));
		const remaining = until - session.now();
		if (left.size === 0 || remaining <= 0) break;
		await session.sleep(Math.min(pause, remaining));
	}
	return left;
}

/** The codes of the steps whose people kaonavi holds as they are wanted. */
async function inPlace(
	session: Session,
	steps: Steps,
	customs: readonly CustomLayout[],
): Promise<ReadonlySet<string>> {
	const members = new Map((await session.members('fresh')).map((one) => [one.code, one]));
	const rules = fieldRules(customs);
	const isThere = ({ key, changes = {} }: Step<MemberState>) => {
		const member = members.get(key);
		if (member === undefined) return false;
		const state = stateOf(member, customs);
		return rules
			.filter(({ name }) => name in changes)
			.every(({ name, same = Object.is }) => same(changes[name]?.to, state[name]));
	};
	return new Set(steps.filter(isThere).map(({ key }) => key));
}

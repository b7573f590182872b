import type { Reply } from '../../shared/http/port';
import { httpReasons } from '../../shared/http/reasons';
import { Refusal, refusalIn } from '../../shared/http/refusal';
import { errorsIn } from '../answers';
import { getTask } from '../client/others';
import type { Update } from '../client/requests';
import { kaonaviReasons } from '../reasons';
import type { Session } from '../session';
import { LIMITS, NAME } from '../vendor';
import type { Task } from '../wire';

export interface UpdateSettings {
	/** Let the vendor check the request and write nothing (header `Dry-Run: 1`). */
	readonly checkOnly?: boolean;
	/** How long to wait for the task; 0: not at all. */
	readonly maxWaitSeconds: number;
}

/** What became of an update that the vendor has answered. */
export type Outcome =
	/** Carried out (or, with `checkOnly`, found good). `finished`: false if nobody waited for the task. */
	| { readonly done: true; readonly taskId?: number; readonly finished: boolean }
	/** Refused, at once or by its task: nothing of it is in place. `texts`: the vendor's, cleaned. */
	| { readonly done: false; readonly taskId?: number; readonly texts: readonly string[] };

/**
 * Sends an update and waits for its task. Throws a `Refusal`: `ambiguous` if the answer was lost or the task is not
 * finished in time (its text names the task), `unavailable` for a task that ends with ERROR, and whatever else a call meets.
 */
export async function runUpdate(
	session: Session,
	{ body, ...update }: Update,
	{ checkOnly = false, maxWaitSeconds }: UpdateSettings,
): Promise<Outcome> {
	const clean = (texts: readonly string[]) => session.clean(texts, body);
	const reply = await sendUntilTask(session, { ...update, body }, checkOnly);
	if (reply.status === 400) return { done: false, texts: clean(errorsIn(reply.body)) };
	const taskId = taskIn(reply);
	// What a dry run answers is not known: it may name no task.
	if (taskId === undefined) return { done: true, finished: true };
	if (maxWaitSeconds <= 0) return { done: true, taskId, finished: false };
	const task = await waitForOwnTask(session, taskId, maxWaitSeconds);
	const { status } = task;
	const texts = clean(messagesOf(task));
	if (status === 'ERROR') throw broken(taskId, texts);
	return status === 'NG' ? { done: false, taskId, texts } : { done: true, taskId, finished: true };
}

/** An answer that names no task was cut off: what does no harm is sent again, as after any other lost answer. */
async function sendUntilTask(
	session: Session,
	{ body, ...update }: Update,
	checkOnly: boolean,
): Promise<Reply<unknown>> {
	for (let attempt = 1; ; attempt++) {
		const reply = await session.updates({
			...update,
			body,
			accepts: [400],
			...(checkOnly ? { headers: { 'dry-run': '1' } } : {}),
		});
		if (reply.status === 400 || checkOnly || taskIn(reply) !== undefined) return reply;
		if (update.repeat === 'once' || attempt >= LIMITS.attemptsForTask) {
			const cause = 'an answer without a task ID';
			throw new Refusal('ambiguous', httpReasons.ambiguous({ vendor: NAME, cause }));
		}
	}
}

function taskIn({ body }: Reply<unknown>): number | undefined {
	const { task_id: id } = (body ?? {}) as { task_id?: unknown };
	return typeof id === 'number' ? id : undefined;
}

/** Anything else, a status that was cut off too, says nothing of an end. */
const ENDS: ReadonlySet<unknown> = new Set<Task['status']>(['OK', 'NG', 'ERROR']);

/** The vendor's texts about a task, if there are any. */
export function messagesOf({ messages }: { readonly messages?: unknown }): string[] {
	return Array.isArray(messages) ? messages.map(String) : [];
}

/** kaonavi has taken the update: where it does not tell the end, the outcome is as unknown as after a lost answer. */
async function waitForOwnTask(
	session: Session,
	taskId: number,
	maxWaitSeconds: number,
): Promise<Task> {
	const since = session.now();
	return await waitForTask(session, taskId, maxWaitSeconds).catch((error: unknown) => {
		const refusal = refusalIn(error);
		if (!refusal.isOutage || refusal.kind === 'ambiguous') throw refusal;
		throw unfinished(taskId, Math.round((session.now() - since) / 1_000));
	});
}

/** Looks at a task, with growing pauses, until it has ended. Throws a `Refusal` that names it if it has not in time. */
export async function waitForTask(
	session: Session,
	taskId: number | string,
	maxWaitSeconds: number,
): Promise<Task> {
	const until = session.now() + maxWaitSeconds * 1_000;
	for (
		let pause: number = LIMITS.firstPauseMs;
		;
		pause = Math.min(pause * 2, LIMITS.longestPauseMs)
	) {
		const task = await getTask(session.http, taskId);
		if (ENDS.has(task.status)) return task;
		const left = until - session.now();
		if (left <= 0) throw unfinished(taskId, maxWaitSeconds);
		await session.sleep(Math.min(pause, left));
	}
}

const unfinished = (taskId: number | string, seconds: number) =>
	new Refusal('ambiguous', kaonaviReasons.taskUnfinished({ taskId, seconds }));

function broken(taskId: number, texts: readonly string[]): Refusal {
	const values = { taskId, texts: texts.join(' ') };
	return new Refusal('unavailable', kaonaviReasons.updateBroken(values));
}

import type { Reply } from '../../shared/http/port';
import { redact, textsIn } from '../../shared/http/redact';
import { httpReasons } from '../../shared/http/reasons';
import { Refusal } from '../../shared/http/refusal';
import { errorsIn } from '../answers';
import { getTask } from '../client/others';
import type { Update } from '../client/requests';
import { kaonaviReasons } from '../reasons';
import type { Session } from '../session';
import { LIMITS, NAME, OPEN_KEYS } from '../vendor';
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
	const clean = (texts: readonly string[]) => cleaned(texts, body);
	const reply = await sendUntilTask(session, { ...update, body }, checkOnly);
	if (reply.status === 400) return { done: false, texts: clean(errorsIn(reply.body)) };
	const taskId = taskIn(reply);
	// What a dry run answers is not known: it may name no task.
	if (taskId === undefined) return { done: true, finished: true };
	if (maxWaitSeconds <= 0) return { done: true, taskId, finished: false };
	const { status, messages } = await waitForTask(session, taskId, maxWaitSeconds);
	const texts = clean(messages ?? []);
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

const isOver = ({ status }: Task) => status !== 'WAITING' && status !== 'RUNNING';

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
		if (isOver(task)) return task;
		const left = until - session.now();
		if (left <= 0) {
			const values = { taskId, seconds: maxWaitSeconds };
			throw new Refusal('ambiguous', kaonaviReasons.taskUnfinished(values));
		}
		await session.sleep(Math.min(pause, left));
	}
}

function broken(taskId: number, texts: readonly string[]): Refusal {
	const values = { taskId, texts: texts.join(' ') };
	return new Refusal('unavailable', kaonaviReasons.updateBroken(values));
}

/** The vendor's texts without what was sent, but for codes: a text names the person, not what the person is. */
function cleaned(texts: readonly string[], body: object): string[] {
	const parting = '\u0000';
	return redact(texts.join(parting), textsIn(body, OPEN_KEYS)).split(parting);
}

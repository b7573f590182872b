import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { OutputRow, WholeContext } from '../shared/node/operation';
import type { Update } from './client/requests';
import { readUpdateSettings } from './oneUpdate';
import { kaonaviReasons } from './reasons';
import type { Session } from './session';
import { runUpdate } from './update/runUpdate';

/** Sends an update that is whole or nothing; its outcome is one item for the whole input. Throws what is refused. */
export async function replaceWhole(
	{ client, parameter, inputs }: WholeContext<Session>,
	update: Update,
	told: IDataObject,
): Promise<OutputRow[]> {
	const settings = readUpdateSettings(parameter);
	const outcome = await runUpdate(client, update, settings);
	if (!outcome.done) {
		throw new Refusal('refused', kaonaviReasons.updateRefused({ texts: outcome.texts.join(' ') }));
	}
	const task =
		outcome.taskId === undefined ? {} : { taskId: outcome.taskId, finished: outcome.finished };
	const dryRun = settings.checkOnly ? { dryRun: true } : {};
	return [{ json: { ...told, ...task, ...dryRun }, from: inputs.map((_, item) => item) }];
}

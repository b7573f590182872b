import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import { kaonaviReasons } from './reasons';

const LABEL = 'Confirm Up To';

/** The guard of a destructive operation; `what`: what is counted. */
export const confirmUpTo = (what: string): INodeProperties => ({
	displayName: LABEL,
	name: 'confirmUpTo',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description: `Nothing is sent if more than this number would go: ${what}`,
});

/** Throws a `Refusal`, before anything is sent, if more would go than was confirmed. A dry run is the way to look. */
export function checkConfirmed(parameter: ReadParameter, actual: number): void {
	const confirmed = Number(parameter<unknown>('confirmUpTo', 0)) || 0;
	if (actual <= confirmed || parameter('dryRun', false)) return;
	const values = { field: LABEL, confirmed, actual };
	throw new Refusal('guard', kaonaviReasons.notConfirmed(values));
}

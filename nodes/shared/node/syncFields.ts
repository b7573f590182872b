import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { SyncSettings } from '../sync/carryOut';
import { optionsOf, reportLanguage } from './fields';

/** Plan and report only. */
export const dryRun: INodeProperties = {
	displayName: 'Dry Run',
	name: 'dryRun',
	type: 'boolean',
	default: false,
	description: 'Whether to only report what would be done, without writing anything',
};

/** Off unless somebody says so: what the source does not name stays in the target. */
export const deleteMissing: INodeProperties = {
	displayName: 'Delete Missing',
	name: 'deleteMissing',
	type: 'boolean',
	default: false,
	description:
		'Whether to delete what the target holds in scope but the input does not name. Guarded by Max Deletions and Max Deletion Share.',
};

/** For syncs whose input is the whole company: a list cut short is noticed before anything is written. */
export const sourceShare: INodeProperties = {
	displayName: 'Min Source Share (%)',
	name: 'minSourceShare',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100 },
	default: 0,
	description:
		'Stop before the first write if the input names less than this share of the people whom the target holds. 0: the input may be a part of the company.',
};

/** The option fields that every sync has, in alphabetical order; a vendor's own ones are merged in. */
export function syncOptions(own: INodeProperties[] = []): INodeProperties {
	const options: INodeProperties[] = [
		...own,
		{
			displayName: 'Calls per Minute',
			name: 'callsPerMinute',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description: 'At most so many calls in any minute. 0: as fast as the vendor takes them.',
		},
		{
			displayName: 'Concurrent Calls',
			name: 'concurrency',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 20 },
			default: 5,
			description: 'How many writes may be under way at the same time',
		},
		{
			displayName: 'Max Deletion Share (%)',
			name: 'maxDeletionShare',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100 },
			default: 20,
			description:
				'Stop before the first write if more than this share of the records in scope would be deleted',
		},
		{
			displayName: 'Max Deletions',
			name: 'maxDeletions',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 200,
			description: 'Stop before the first write if more records than this would be deleted',
		},
		reportLanguage,
	];
	return optionsOf(...options);
}

/** What the option fields above show before anybody touches them. */
const DEFAULTS = { concurrency: 5, maxDeletions: 200, maxDeletionShare: 20, minSourceShare: 0 };

/** Reads the fields above. */
export function readSyncSettings(isDryRun: boolean, options: IDataObject): SyncSettings {
	const chosen = { ...DEFAULTS, ...options };
	const { concurrency, maxDeletions, maxDeletionShare, minSourceShare } = chosen;
	const limits = { maxDeletions, maxDeletionShare, minSourceShare };
	return { dryRun: isDryRun, concurrency, limits };
}

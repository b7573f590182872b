import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { SyncOperation } from '../../../shared/node/operation';
import { dryRun, readSyncSettings } from '../../../shared/node/syncFields';
import { linkRules, maxWait, optionsOf, reportLanguage } from '../../fields';
import { readMappingRows, sheetMapping } from '../../mappingField';
import type { Session } from '../../session';
import { readSheet, sheetField } from '../../sheetField';
import { syncSheet } from '../../sheetSync/syncSheet';
import { LIMITS } from '../../vendor';

const records: INodeProperties = {
	displayName: 'Other Records of a Member',
	name: 'otherRecords',
	type: 'options',
	options: [
		{
			name: 'Delete (Destructive)',
			value: 'delete',
			description:
				'A record of a member in the input is deleted if no row of the input has its key. Guarded by Max Deletions and Max Deletion Share.',
		},
		{ name: 'Keep', value: 'keep', description: 'Records that the input does not name stay' },
	],
	default: 'keep',
	description:
		'Multi-record sheets (複数レコード) only. Members whom the input does not name are left alone in any case.',
};

const MAX_DELETIONS = 10;

const maxDeletions: INodeProperties = {
	displayName: 'Max Deletions',
	name: 'maxDeletions',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: MAX_DELETIONS,
	description: 'Stop before the first write if more records than this would be deleted',
};

const maxDeletionShare: INodeProperties = {
	displayName: 'Max Deletion Share (%)',
	name: 'maxDeletionShare',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100 },
	default: 20,
	description:
		'Stop before the first write if more than this share of the records of the sheet would be deleted',
};

const unknownMembers: INodeProperties = {
	displayName: 'Unknown Members',
	name: 'unknownMembers',
	type: 'options',
	options: [
		{ name: 'Fail', value: 'fail', description: 'Each is reported by name' },
		{
			name: 'Skip',
			value: 'skip',
			description: 'After a Member: Sync of the same people, which has reported them already',
		},
	],
	default: 'fail',
	description: 'What becomes of people whom kaonavi does not have',
};

export const sync: SyncOperation<Session> = {
	name: 'Sync',
	value: 'sync',
	action: 'Sync records of a sheet',
	description:
		'Make the records of a sheet hold what the input says, in at most one update; blank values are never sent',
	fields: [
		sheetField,
		sheetMapping,
		records,
		dryRun,
		optionsOf(maxDeletions, maxDeletionShare, maxWait, linkRules, reportLanguage, unknownMembers),
	],
	async sync({ client, parameter, inputs }) {
		const options = parameter<IDataObject>('options', {});
		const isDryRun = parameter('dryRun', false);
		const applied = await syncSheet(client, inputs, {
			...readSyncSettings(isDryRun, { maxDeletions: MAX_DELETIONS, ...options }),
			sheet: readSheet(parameter),
			mapping: readMappingRows(parameter, 'mapping'),
			replaceRecords: parameter<string>('otherRecords', 'keep') === 'delete',
			skipUnknown: options.unknownMembers === 'skip',
			linkRules: options.officeStationLinkRules === true,
			maxWaitSeconds: Number(options.maxWait ?? LIMITS.usualWaitSeconds),
		});
		return { ...applied, dryRun: isDryRun };
	},
};

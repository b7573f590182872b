import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { SyncOperation } from '../../../shared/node/operation';
import {
	deleteMissing,
	dryRun,
	readSyncSettings,
	syncOptions,
} from '../../../shared/node/syncFields';
import { syncSchedules } from '../../scheduleSync/syncSchedules';
import type { Session } from '../../session';

const divisions: INodeProperties = {
	displayName: 'Division Names or IDs',
	name: 'divisions',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getDivisions' },
	default: [],
	description:
		'Only people of these divisions (所属). Delete Missing then looks at everybody in them; without any, only at people whom the input names. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

const skipDaysWithActuals: INodeProperties = {
	displayName: 'Skip Days With Actuals',
	name: 'skipDaysWithActuals',
	type: 'boolean',
	default: true,
	description:
		'Whether days that already have time records (打刻) or are closed (締め) are left alone and reported',
};

const ownOptions: INodeProperties[] = [
	{
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		default: '',
		description: 'Last day of the run. Default: the last day in the input.',
	},
	{
		displayName: 'Send Division',
		name: 'sendDivision',
		type: 'boolean',
		default: false,
		description:
			'Whether the division of the shift is written as the place of work (出勤先), too. The vendors’ own link transfers the times only.',
	},
	{
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		default: '',
		description: 'First day of the run. Default: the first day in the input.',
	},
	{
		displayName: 'Verify After Writing',
		name: 'verify',
		type: 'boolean',
		default: false,
		description:
			'Whether to read the schedules once more after writing, and to report what the vendor did not keep',
	},
];

export const sync: SyncOperation<Session> = {
	name: 'Sync',
	value: 'sync',
	action: 'Sync daily schedules',
	description: 'Make the schedules (スケジュール管理) hold what the input shifts say',
	fields: [deleteMissing, skipDaysWithActuals, dryRun, divisions, syncOptions(ownOptions)],
	async sync({ client, parameter, inputs }) {
		const options = parameter<IDataObject>('options', {});
		const isDryRun = parameter('dryRun', false);
		const { startDate, endDate, sendDivision, verify } = options;
		const applied = await syncSchedules(client, inputs, {
			...readSyncSettings(isDryRun, options),
			deleteMissing: parameter('deleteMissing', false),
			skipDaysWithActuals: parameter('skipDaysWithActuals', true),
			divisions: parameter<string[]>('divisions', []),
			sendDivision: sendDivision === true,
			verify: verify === true,
			startDate: startDate as string | undefined,
			endDate: endDate as string | undefined,
		});
		return { ...applied, dryRun: isDryRun };
	},
};

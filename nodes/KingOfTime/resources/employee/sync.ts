import type { IDataObject } from 'n8n-workflow';
import type { SyncOperation } from '../../../shared/node/operation';
import { dryRun, readSyncSettings } from '../../../shared/node/syncFields';
import { type LinkedItem, linkedFields } from '../../employeeSync/linkedItems';
import type { WrittenPeople } from '../../employeeSync/leftOut';
import { syncEmployees } from '../../employeeSync/syncEmployees';
import { readOptionalDay } from '../../readParameters';
import type { Session } from '../../session';
import { deleteMissingPeople, MAX_DELETIONS, options } from './syncFields';

export const sync: SyncOperation<Session> = {
	name: 'Sync',
	value: 'sync',
	action: 'Sync employees',
	description:
		'Make the people (従業員) hold what the input records say; blank fields are never sent',
	fields: [deleteMissingPeople, dryRun, options],
	async sync({ client, parameter, inputs }) {
		const chosen = parameter<IDataObject>('options', {});
		const isDryRun = parameter('dryRun', false);
		const { divisionCode, employmentTypeCode, deleteInDivisions, linkedItems } = chosen;
		const applied = await syncEmployees(client, inputs, {
			...readSyncSettings(isDryRun, { maxDeletions: MAX_DELETIONS, ...chosen }),
			deleteMissing: parameter('deleteMissing', false),
			deleteInDivisions: ((deleteInDivisions ?? []) as unknown[]).map(String),
			createNearMisses: chosen.createNearMisses === true,
			defaultsFirst: chosen.defaultsFirst === true,
			employmentTypeByName: chosen.employmentTypeByName === true,
			written: new Set((chosen.write ?? ['create', 'update']) as WrittenPeople[]),
			linked: linkedFields((linkedItems ?? []) as LinkedItem[]),
			defaults: {
				...(divisionCode ? { divisionCode: String(divisionCode) } : {}),
				...(employmentTypeCode ? { employmentTypeCode: String(employmentTypeCode) } : {}),
			},
			updateDate: readOptionalDay('Update Date', chosen.updateDate),
		});
		return { ...applied, dryRun: isDryRun };
	},
};

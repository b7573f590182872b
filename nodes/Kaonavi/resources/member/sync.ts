import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { SyncOperation } from '../../../shared/node/operation';
import { dryRun } from '../../../shared/node/syncFields';
import { Refusal } from '../../../shared/http/refusal';
import { linkRules, maxWait, minSourceShare, optionsOf, reportLanguage } from '../../fields';
import { inputReasons } from '../../inputReasons';
import { customFieldsMapping, readMappingRows } from '../../mappingField';
import { syncMembers } from '../../memberSync/syncMembers';
import type { Session } from '../../session';
import { LIMITS } from '../../vendor';

const createNearMisses: INodeProperties = {
	displayName: 'Create Near-Miss Codes',
	name: 'createNearMisses',
	type: 'boolean',
	default: false,
	description:
		'Whether to create people whose code differs from an existing one only in leading zeros, full width, case or blanks (00123 and 123)',
};

const writeDepartment: INodeProperties = {
	displayName: 'Write Department',
	name: 'writeDepartment',
	type: 'boolean',
	default: true,
	description: 'Whether divisionCode of a record becomes the department (所属) of the member',
};

export const sync: SyncOperation<Session> = {
	name: 'Sync',
	value: 'sync',
	action: 'Sync members',
	description:
		'Make the members hold what the input records (Employee) say, in at most two updates; blank fields are never sent, nobody is deleted',
	fields: [
		customFieldsMapping,
		dryRun,
		optionsOf(
			createNearMisses,
			maxWait,
			minSourceShare,
			linkRules,
			reportLanguage,
			writeDepartment,
		),
	],
	async sync({ client, parameter, inputs }) {
		const options = parameter<IDataObject>('options', {});
		const isDryRun = parameter('dryRun', false);
		const rules = options.officeStationLinkRules === true;
		if (rules && options.writeDepartment === true) {
			const forbidden = { item: 'Write Department', what: '所属' };
			throw new Refusal('guard', inputReasons.forbiddenItem(forbidden));
		}
		const applied = await syncMembers(client, inputs, {
			mapping: readMappingRows(parameter, 'customFields'),
			linkRules: rules,
			writeDepartment: options.writeDepartment !== false,
			createNearMisses: options.createNearMisses === true,
			minSourceShare: Number(options.minSourceShare ?? 50),
			maxWaitSeconds: Number(options.maxWait ?? LIMITS.usualWaitSeconds),
			dryRun: isDryRun,
		});
		return { ...applied, dryRun: isDryRun };
	},
};

import type { INodeProperties } from 'n8n-workflow';
import { deleteMissing, sourceShare, syncOptions } from '../../../shared/node/syncFields';
import { updateDate } from './fields';

/** People are fewer than shifts, and a deleted one does not come back. */
export const MAX_DELETIONS = 10;

export const deleteMissingPeople: INodeProperties = {
	...deleteMissing,
	description:
		'Whether to delete people for good, with what the vendor keeps of them, because the input does not name them. People who have left are never deleted. Guarded by Max Deletions and Max Deletion Share; look at a Dry Run first.',
};

const own: INodeProperties[] = [
	{
		displayName: 'Create Near-Miss Codes',
		name: 'createNearMisses',
		type: 'boolean',
		default: false,
		description:
			'Whether to create people whose code differs from an existing one only in leading zeros, full width, case or blanks (00123 and 123)',
	},
	{
		displayName: 'Default Division Name or ID',
		name: 'divisionCode',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getDivisions' },
		default: '',
		description:
			'For new people whose record has no division (所属). Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Default Employment Type Name or ID',
		name: 'employmentTypeCode',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getEmploymentTypes' },
		default: '',
		description:
			'For new people whose record has no employment type (雇用区分). Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Defaults First',
		name: 'defaultsFirst',
		type: 'boolean',
		default: false,
		description:
			'Whether new people get the defaults even if their record has a division or employment type: for records whose codes are another system’s. People who are known are never moved by a default.',
	},
	{
		displayName: 'Delete Only in Division Names or IDs',
		name: 'deleteInDivisions',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getDivisions' },
		default: [],
		description:
			'Delete Missing looks only at people of these divisions; without any, at the whole company. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Employment Type by Name',
		name: 'employmentTypeByName',
		type: 'boolean',
		default: false,
		description:
			'Whether a record that has the name of an employment type (雇用区分) but no code gets the code of exactly that name',
	},
	{
		displayName: 'Linked Items',
		name: 'linkedItems',
		type: 'multiOptions',
		options: [
			{ name: 'Birth Date (生年月日)', value: 'birthDate' },
			{ name: 'Division (所属)', value: 'divisionCode' },
			{ name: 'Email (メールアドレス)', value: 'email' },
			{ name: 'Employment Type (雇用区分)', value: 'employmentTypeCode' },
			{ name: 'Gender (性別)', value: 'gender' },
			{ name: 'Hired Date (入社年月日)', value: 'hiredDate' },
			{ name: 'Name (氏名)', value: 'name' },
			{ name: 'Name Kana (フリガナ)', value: 'nameKana' },
			{
				name: 'No Item',
				value: 'none',
				description: 'People who are known are left as they are',
			},
			{ name: 'Retired Date (退職年月日)', value: 'retiredDate' },
		],
		default: [],
		description:
			'Only these items are compared and sent (連携対象項目); without any, all of them. What the vendor demands of a new person is sent on creation all the same.',
	},
	sourceShare,
	updateDate,
	{
		displayName: 'Write',
		name: 'write',
		type: 'multiOptions',
		options: [
			{ name: 'Known People (更新)', value: 'update' },
			{ name: 'New People (新規登録)', value: 'create' },
		],
		default: ['create', 'update'],
		description: 'Who is written; the others are left as they are, and reported',
	},
];

const common = syncOptions(own);

/** The options of every sync, with a lower limit of deletions. */
export const options: INodeProperties = {
	...common,
	options: common.options?.map((option) =>
		option.name === 'maxDeletions' ? { ...option, default: MAX_DELETIONS } : option,
	) as INodeProperties[],
};

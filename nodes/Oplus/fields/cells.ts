import type { INodeProperties } from 'n8n-workflow';
import { CELL_DEFAULTS } from '../vendor';

const table = (
	texts: Pick<INodeProperties, 'displayName' | 'name' | 'description' | 'placeholder'>,
	values: INodeProperties[],
	defaultValue: object = {},
): INodeProperties => ({
	...texts,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: defaultValue as INodeProperties['default'],
	options: [{ displayName: 'Row', name: 'rows', values }],
});

const text = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder,
	description,
});

const words = (
	displayName: string,
	name: 'off' | 'unconfirmed',
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: CELL_DEFAULTS[name].join(', '),
	description,
});

const leaveMarks = Object.entries(CELL_DEFAULTS.leave).map(([mark, leave]) =>
	mark === leave ? mark : `${mark}=${leave}`,
);

export const marks: INodeProperties = {
	displayName: 'Marks',
	name: 'marks',
	type: 'collection',
	placeholder: 'Add marks',
	default: {},
	description:
		'What single words and signs in a cell mean. What is in none of these tables is reported, not read.',
	options: [
		words(
			'Day Off Marks',
			'off',
			'No shift on that day, such as × and 〇 (available, no times). Separated by commas.',
		),
		{
			displayName: 'Leave Marks',
			name: 'leave',
			type: 'string',
			default: leaveMarks.join(', '),
			description:
				'Leave in place of work (休暇). Separated by commas; Y=有休 gives the mark Y the word 有休.',
		},
		words(
			'Unconfirmed Marks',
			'unconfirmed',
			'Beside times: the shift is not yet confirmed (未確定). Separated by commas.',
		),
		{
			displayName: 'Work Names',
			name: 'workNames',
			type: 'string',
			default: CELL_DEFAULTS.workNames.join(', '),
			description: 'Words that may stand beside times (業務名, 早番). Separated by commas.',
		},
	],
};

export const patterns = table(
	{
		displayName: 'Patterns',
		name: 'patterns',
		placeholder: 'Add pattern',
		description: 'Names that stand for times (勤務パターン): 早番 alone in a cell',
	},
	[
		text('Name', 'name', 'e.g. 早番', 'As the cell writes it (業務名)'),
		text('Times', 'times', 'e.g. 7:00-16:00', 'Start and end; 29:00 is five on the next morning'),
		text(
			'Breaks',
			'breaks',
			'e.g. 11:00-12:00',
			'Breaks (休憩), separated by commas; may be empty',
		),
	],
);

export const breakRules = table(
	{
		displayName: 'Break Rules',
		name: 'breakRules',
		placeholder: 'Add rule',
		description:
			'Breaks (休憩) that the sheet does not write. The rules for the longest length that a shift reaches count.',
	},
	[
		text('Shift At Least', 'atLeast', 'e.g. 6:00', 'Length of the shift from start to end'),
		text(
			'Break Begins',
			'begins',
			'e.g. 12:00 or +4:00',
			'A clock time, or with + the time after the start of the shift',
		),
		{
			displayName: 'Break Minutes',
			name: 'minutes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 720 },
			default: 60,
			description: 'Length of the break in minutes',
		},
	],
);

export const branches = table(
	{
		displayName: 'Branch Codes',
		name: 'branches',
		placeholder: 'Add branch',
		description: 'Branch (拠点) → KOT所属コード. Empty: shifts carry no division.',
	},
	[
		text('Branch', 'name', 'e.g. 渋谷店', 'Exactly as the sheet writes it'),
		text(
			'KOT所属コード',
			'code',
			'e.g. 1000',
			'Pencil beside the 拠点名 under [会社管理・拠点追加] in oplus',
		),
	],
);

/** Switches of the options collection that change how cells are read. */
export const cellOptions: INodeProperties[] = [
	{
		displayName: 'Any Work Name',
		name: 'anyWorkName',
		type: 'boolean',
		default: false,
		description:
			'Whether any word that holds none of the marks may stand beside times, not only the Work Names',
	},
	{
		displayName: 'End Before Start Means Next Day',
		name: 'endBeforeStartIsNextDay',
		type: 'boolean',
		default: false,
		description: 'Whether 22:00-5:00 ends on the next day. Otherwise such a cell is reported.',
	},
	{
		displayName: 'Gap Between Periods Is a Break',
		name: 'gapIsBreak',
		type: 'boolean',
		default: false,
		description:
			'Whether 9:00-12:00 / 13:00-18:00 is one shift with a break. Otherwise such a cell is reported.',
	},
	{
		displayName: 'Whole Hours Are Times',
		name: 'bareHours',
		type: 'boolean',
		default: false,
		description: 'Whether 9-18 means 9:00-18:00. Otherwise such a cell is reported.',
	},
];

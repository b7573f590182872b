import type { INodeProperties } from 'n8n-workflow';

/** The fields of the trigger. */
export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Event',
		name: 'event',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Before Shift',
				value: 'beforeShift',
				description: 'A shift begins soon. Once per person and shift.',
			},
			{
				name: 'Late',
				value: 'late',
				description:
					'A shift has begun and the person has not punched (遅刻). Once per person and shift.',
			},
			{
				name: 'New Punch',
				value: 'newPunch',
				description: 'A punch (打刻) that was not there at the last poll',
			},
		],
		default: 'newPunch',
	},
	{
		displayName: 'Minutes',
		name: 'minutes',
		type: 'number',
		displayOptions: { show: { event: ['beforeShift', 'late'] } },
		typeOptions: { minValue: 1, maxValue: 720 },
		default: 15,
		description: 'Before the start of the shift, or after it',
	},
	{
		displayName: 'Tell Within (Minutes)',
		name: 'tellWithin',
		type: 'number',
		displayOptions: { show: { event: ['late'] } },
		typeOptions: { minValue: 10, maxValue: 1440 },
		default: 120,
		description: 'Who has been late for longer than this when a poll comes is not told any more',
	},
	{
		displayName: 'Read Shifts Every (Minutes)',
		name: 'shiftsEvery',
		type: 'number',
		displayOptions: { show: { event: ['beforeShift', 'late'] } },
		typeOptions: { minValue: 1, maxValue: 720 },
		default: 30,
		description:
			'How old the shifts may be. Jobcan tells them one person a call, so each reading takes as many calls as there are people.',
	},
	{
		displayName: 'Look Back',
		name: 'lookBack',
		type: 'number',
		displayOptions: { show: { event: ['newPunch'] } },
		typeOptions: { minValue: 0, maxValue: 29 },
		default: 1,
		description:
			'Business dates before the last poll that are looked at again, for punches entered late',
	},
	{
		displayName: 'Group IDs',
		name: 'groupIds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 3, 7',
		description: 'Only people whose main group (メイングループ) is one of these. Empty: everybody.',
	},
	{
		displayName: 'Staff Codes',
		name: 'employeeCodes',
		type: 'string',
		default: '',
		placeholder: 'e.g. 00123, 00124',
		description: 'Only these people, by staff code (スタッフコード). Empty: everybody.',
	},
];

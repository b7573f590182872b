import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { check, shift, type Shift } from '../../../shared/records';
import { putDailySchedule } from '../../client';
import { dateField, employeeCodeField } from '../../fields';
import { readEmployeeCode, readJson } from '../../readParameters';
import { fromShift, toMinute, toShift } from '../../records';
import { scheduleReasons } from '../../scheduleSync/reasons';
import type { Session } from '../../session';
import type { KotSchedule, KotScheduleBody } from '../../wire';

const times: INodeProperties[] = [
	{
		displayName: 'Start',
		name: 'start',
		type: 'dateTime',
		required: true,
		default: '={{ $json.start }}',
		description: '出勤予定時刻; a time without an offset is Japanese time',
	},
	{
		displayName: 'End',
		name: 'end',
		type: 'dateTime',
		required: true,
		default: '={{ $json.end }}',
		description:
			'退勤予定時刻, within 24 hours; an end after midnight lies on the next calendar day',
	},
];

const additionalFields: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Additional Body Fields (JSON)',
			name: 'body',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. {"note": "研修", "workDayTypeCode": "1"}',
			description:
				'Sent as they are. Known to exist, from one source: workDayTypeCode, fulltimeHoliday {code}, note.',
		},
		{
			displayName: 'Division Name or ID',
			name: 'divisionCode',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getDivisions' },
			default: '',
			description:
				'The place of work (出勤先). Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
	],
};

export const set: EachOperation<Session> = {
	name: 'Set',
	value: 'set',
	action: 'Set a daily schedule',
	description:
		'Write the plan of one person and day (日別スケジュール). Days with punches are not looked at first: Sync does that.',
	fields: [employeeCodeField, dateField, ...times, additionalFields, simplify],
	async each({ client, parameter }) {
		const { divisionCode, body: further } = parameter<IDataObject>('additionalFields', {});
		const { record, reasons } = check(shift, {
			employeeCode: readEmployeeCode(parameter),
			date: parameter<unknown>('date', ''),
			start: parameter<unknown>('start', ''),
			end: parameter<unknown>('end', ''),
			divisionCode,
		});
		if (!record) throw new Refusal('refused', reasons[0]);
		const body: KotScheduleBody = {
			...readJson('Additional Body Fields (JSON)', further),
			...fromShift(record),
		};
		if (record.divisionCode !== undefined) body.workPlaceDivisionCode = record.divisionCode;
		const { employeeCode, date } = record;
		const key = await client.keyOf(employeeCode);
		const { body: answer } = await putDailySchedule(client.http, key, date, body);
		refuseIfOther(answer, record, client.product.name);
		if (parameter('simplify', true)) return [{ ...record } as IDataObject];
		return [(answer ?? { employeeKey: key, date, ...body }) as IDataObject];
	},
};

/** The vendor may take the call and keep the day as it was (actuals); what it answers then shows other times. */
function refuseIfOther(answer: unknown, { employeeCode, date, start, end }: Shift, vendor: string) {
	const kept = toShift((answer ?? {}) as KotSchedule, employeeCode);
	if (kept?.start === undefined || kept.end === undefined) return;
	if (toMinute(kept.start) === toMinute(start) && toMinute(kept.end) === toMinute(end)) return;
	throw new Refusal('refused', scheduleReasons.notKept({ employeeCode, date, vendor }));
}

import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { reportLanguage } from '../../../shared/node/fields';
import { givenItems } from '../../../shared/node/givenItems';
import type { OutputRow, WholeOperation } from '../../../shared/node/operation';
import { check, employee, type Employee } from '../../../shared/records';
import { type Language, sentence } from '../../../shared/reasons/reason';
import { readDay } from '../../../shared/time/jst';
import type { OplusClient } from '../../client';
import { branches } from '../../fields/cells';
import { staffLayout } from '../../fields/layout';
import { readBranches, readLayout } from '../../settings/layout';
import { sheetOf } from '../../../shared/sheet/sheet';
import { listOf } from '../../../shared/sheet/text';
import { type InputStaff, staffOfRecords, staffOfSheet } from '../../staff/readStaff';
import { staffMatch, type StaffMatch } from '../../staff/staffMatch';

const employees: INodeProperties = {
	displayName: 'Employees',
	name: 'employees',
	type: 'json',
	default: "={{ $('KING OF TIME').all().map((item) => item.json) }}",
	description:
		'The Employee records of KING OF TIME, with Include Retired on. The input items are the staff: records with employeeCode, or the rows of a staff sheet (スタッフ表).',
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'As of Date',
			name: 'on',
			type: 'dateTime',
			default: '',
			description:
				'Who has left before this day is retired. Default: today; for shifts, the day of the last shift.',
		},
		{
			displayName: 'Check Mark Column',
			name: 'checkMark',
			type: 'string',
			default: 'KING OF TIME',
			description: 'The column in which oplus marks linked staff, in a staff sheet (スタッフ表)',
		},
		reportLanguage,
	],
};

export const match: WholeOperation<OplusClient> = {
	name: 'Match',
	value: 'match',
	action: 'Match staff with employees',
	description:
		'Compare staff (スタッフ) with KING OF TIME: linked, missing, nearly the same, retired',
	fields: [employees, branches, staffLayout, options],
	async whole({ client, parameter, inputs, language }) {
		const { on, checkMark = 'KING OF TIME' } = parameter<IDataObject>('options', {});
		const { layout, firstCell } = readLayout(parameter, 'staffLayout');
		// A row of Read Sheet that lost its number has no code: the others tell what the input is.
		const isRecords = inputs.some((input) => 'employeeCode' in input);
		const staff = isRecords
			? staffOfRecords(inputs)
			: staffOfSheet(sheetOf(inputs, firstCell), layout, listOf(checkMark));
		if ('refused' in staff) throw new Refusal('guard', staff.refused);
		const matched = staffMatch(staff, targetsOf(givenItems(parameter, 'employees', 'Employees')), {
			divisionCodes: readBranches(parameter),
			on: readDay(on) ?? client.today,
		});
		return matched.map((row) => rowOf(row, staff, language));
	},
};

/** A record that is none stops the comparison: everybody it should name would seem to be missing. */
function targetsOf(items: readonly IDataObject[]): Employee[] {
	return items.map((item) => {
		const { record, reasons } = check(employee, item);
		if (record) return record;
		throw new Refusal('guard', reasons[0]);
	});
}

function rowOf(row: StaffMatch, staff: readonly InputStaff[], language: Language): OutputRow {
	const { index, reason, near, ...rest } = row;
	const told = reason && { reason: sentence(reason, language), reasonCode: reason.code };
	const json = { ...rest, ...(near && { near: [...near] }), ...told } as IDataObject;
	return index === undefined ? { json } : { json, from: staff[index].item };
}

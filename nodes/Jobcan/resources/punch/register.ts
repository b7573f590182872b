import type { IDataObject } from 'n8n-workflow';
import { refusalIn } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { type Reason, sentence } from '../../../shared/reasons/reason';
import { registerPunch } from '../../client';
import { employeeField, textOptions, unverifiedNotice } from '../../fields';
import { readAsked } from '../../punching/askedPunch';
import { inTurn } from '../../punching/inTurn';
import { isPunchThere } from '../../punching/punchThere';
import { type KindChoice, readPunch } from '../../punching/readPunch';
import { jobcanReasons } from '../../reasons';
import type { Session } from '../../session';
import { fillBody, fillPath } from '../../../shared/unverified/template';
import { NAME } from '../../vendor';
import {
	checkFirst,
	ifGiven,
	includeInput,
	kindField,
	punchFields,
	punchFrom,
	requestFields,
} from './fields';

/**
 * Nobody knows whether a second sending is a second punch: the same person, time and kind are sent once in an execution
 * (the same row twice, Retry On Fail), and the item of the second says so. Across executions, *Look for It First* asks Jobcan.
 */
export const register: EachOperation<Session> = {
	name: 'Register (Unverified)',
	value: 'register',
	action: 'Register a punch',
	description:
		'Punch (打刻) for a person. Never sent twice: not after a lost answer, nor for the same row again.',
	fields: [
		unverifiedNotice,
		punchFrom,
		ifGiven(employeeField),
		kindField,
		...[...punchFields, checkFirst].map(ifGiven),
		...requestFields,
		simplify,
		includeInput,
		textOptions,
	],
	async each(context) {
		const { client, parameter, input } = context;
		const { person, time: at, date, groupId, checkFirst: isLate } = await readAsked(context);
		const punch = readPunch({
			label: person.label,
			time: at,
			kind: parameter<KindChoice>('kind', 'input'),
			inputKind: input.kind,
			date,
			groupId,
		});
		const values = { ...punch.values, employeeId: person.id };
		const call = {
			method: parameter<'POST' | 'PUT' | 'PATCH'>('method', 'POST'),
			path: fillPath(parameter('path', ''), values),
			body: fillBody(parameter<unknown>('body', ''), values),
		};
		const { time } = punch.record;
		const isSimple = parameter('simplify', true);
		// Before the punch is sent: a look-up that is refused afterwards would hide that it was.
		const of = isSimple ? await person.whom() : { employeeId: person.id };
		const kept = parameter('includeInput', false) ? input : {};
		const record = { ...kept, ...of, ...punch.record };
		const note = sentAlready(person.label, time);
		const identity = [person.id, time, punch.record.kind ?? 'auto'].join(' ');
		// Between a look and the punch nobody else may punch for the person: an execution and its Retry, for instance.
		return await inTurn(String(person.id), async () => {
			if (client.sentPunches.has(identity)) return [{ ...record, ...note }];
			if (isLate && (await isPunchThere(client, person.id, punch.record))) {
				return [{ ...record, ...isThere(person.label, time) }];
			}
			const { replayed, body } = await registerPunch(client.http, call).catch((error: unknown) => {
				// Refused is not sent: the next row of the same punch may be right.
				if (refusalIn(error).kind === 'ambiguous') client.sentPunches.add(identity);
				throw error;
			});
			client.sentPunches.add(identity);
			// Nobody knows the fields of Jobcan's answer: one of them might be called as one of the input that is needed next.
			const output = isSimple ? record : { ...(body as IDataObject | undefined), ...kept };
			return [{ ...output, ...(replayed && note) }];
		});
	},
};

const sentAlready = (employeeCode: string, time: string) =>
	skipped(jobcanReasons.duplicatePunch({ employeeCode, time }));

const isThere = (employeeCode: string, time: string) =>
	skipped(jobcanReasons.punchThere({ vendor: NAME, employeeCode, time }));

const skipped = (reason: Reason) => ({
	action: 'skip',
	reason: sentence(reason, 'en'),
	reasonCode: reason.code,
});

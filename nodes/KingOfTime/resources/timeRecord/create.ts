import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import type { Punch } from '../../../shared/records';
import { sentence } from '../../../shared/reasons/reason';
import { createTimeRecord } from '../../client';
import { employeeOrKeyField, keyOf, readPerson } from '../../punching/employeeOrKey';
import { type KindChoice, readPunch } from '../../punching/readPunch';
import { kotReasons } from '../../reasons';
import { toPunches } from '../../records';
import type { Session } from '../../session';
import type { KotTimeRecord } from '../../wire';
import { punchFields } from './fields';

interface KotPunched {
	date: string;
	employeeKey: string;
	timeRecord: KotTimeRecord;
}

/**
 * Each sending adds a punch, and nothing takes one away: what was already sent in this execution (the same row twice,
 * Retry On Fail) is not sent again, and its item says so.
 */
export const create: EachOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create a time record',
	description:
		'Punch (打刻) for a person, at any hour. Never sent twice: not after a lost answer, nor for the same row again.',
	fields: [employeeOrKeyField, ...punchFields, simplify],
	openAlways: true,
	async each(context) {
		const { client, parameter, input } = context;
		const person = readPerson(context);
		const { record, body } = readPunch({
			person: 'code' in person ? person.code : person.key,
			time: parameter<unknown>('time', ''),
			kind: parameter<KindChoice>('kind', 'input'),
			inputKind: input.kind,
			workingDay: parameter<unknown>('workingDay', ''),
			further: parameter<IDataObject>('additionalFields', {}),
			vendor: client.product.name,
		});
		const reply = await createTimeRecord(client.http, await keyOf(person, client), body);
		const note = reply.replayed ? notSentAgain(record) : {};
		if (!parameter('simplify', true)) return [{ ...(reply.body ?? body), ...note } as IDataObject];
		const { employeeCode, ...punched } = registered(record, reply.body);
		const whom = 'key' in person ? { employeeKey: person.key } : { employeeCode };
		return [{ ...whom, ...punched, ...note }];
	},
};

/** As the vendor took it: it decides what was left to it. Without a readable answer, as it was sent. */
function registered(record: Punch, answer: Partial<KotPunched> | undefined): Punch {
	const { date = record.date ?? '', employeeKey = '', timeRecord } = answer ?? {};
	if (timeRecord === undefined) return record;
	const [punched] = toPunches({ date, employeeKey, timeRecord: [timeRecord] }, record.employeeCode);
	return punched;
}

function notSentAgain({ employeeCode, time }: Punch) {
	const reason = kotReasons.duplicatePunch({ employeeCode, time });
	return { action: 'skip', reason: sentence(reason, 'en'), reasonCode: reason.code };
}

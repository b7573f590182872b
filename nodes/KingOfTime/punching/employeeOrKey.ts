import { type INodeProperties, isResourceLocatorValue } from 'n8n-workflow';
import { Refusal, refusalIn } from '../../shared/http/refusal';
import type { ItemContext } from '../../shared/node/operation';
import { isBlank, nameOf } from '../../shared/records';
import { writeInstant } from '../../shared/time/jst';
import { employeeCodeField } from '../fields';
import { operationReasons as say } from '../operationReasons';
import { readEmployeeCode } from '../readParameters';
import type { Session } from '../session';

/** As everywhere, and by key: a code must be looked up, and the list of people is closed when punches are not. */
export const employeeOrKeyField: INodeProperties = {
	...employeeCodeField,
	description:
		'The person (従業員). Inside closed hours (利用禁止時間帯) only By Key works: punches are taken then, but codes cannot be looked up.',
	modes: [
		...(employeeCodeField.modes ?? []),
		{
			displayName: 'By Key',
			name: 'key',
			type: 'string',
			placeholder: 'e.g. 8b6ee4b3…',
			hint: 'The vendor’s key (employeeKey), from Employee: Get Many with Simplify off. Works in closed hours, too.',
		},
	],
};

/** Whom a punch is for, as the user named the person. */
export type Person = { readonly code: string } | { readonly key: string };

/** Reads the field; throws a `Refusal` if it is empty. */
export function readPerson({ parameter, functions, item }: ItemContext<Session>): Person {
	const chosen = functions.getNodeParameter('employeeCode', item, '');
	if (!isResourceLocatorValue(chosen) || chosen.mode !== 'key') {
		return { code: readEmployeeCode(parameter) };
	}
	if (isBlank(chosen.value)) throw new Refusal('refused', say.fieldMissing({ field: 'Employee' }));
	return { key: String(chosen.value) };
}

/** The key of a person. A code is looked up, one call per run; closed hours are told with the way round them. */
export async function keyOf(person: Person, client: Session): Promise<string> {
	if ('key' in person) return person.key;
	return await client.keyOf(person.code).catch((error: unknown) => {
		const refusal = refusalIn(error);
		throw refusal.kind === 'closed' ? closedFor(person.code, client, refusal) : refusal;
	});
}

function closedFor(code: string, { product }: Session, { details }: Refusal): Refusal {
	const resumeAt = details.resumeAt ? writeInstant(details.resumeAt) : '';
	const values = { record: nameOf(code), vendor: product.name, resumeAt };
	return new Refusal('closed', say.codeInClosedHours(values), details);
}

import { isResourceLocatorValue } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { ItemContext } from '../shared/node/operation';
import { isBlank } from '../shared/records';
import { inputReasons as say } from './inputReasons';
import { type Whom, whom } from './records';
import type { Session } from './session';

/** The person that the *Employee* field names. */
export interface Person {
	/** Jobcan's own number. */
	readonly id: number;
	/** How records name the person; a person given by ID is looked up only for this. */
	whom(): Promise<Whom>;
	/** What a text calls the person. */
	readonly label: string;
}

const FIELD = { field: 'Employee' };

/** Reads the field; throws a `Refusal` if it is empty, no number, or nobody's staff code. */
export async function readPerson(context: ItemContext<Session>): Promise<Person> {
	const { client, functions, item } = context;
	// Read once: an expression costs time, and a punch waits for it.
	const chosen: unknown = functions.getNodeParameter('employee', item, '');
	const value: unknown = isResourceLocatorValue(chosen) ? chosen.value : chosen;
	if (isBlank(value)) throw new Refusal('refused', say.fieldMissing(FIELD));
	const text = String(value);
	if (isResourceLocatorValue(chosen) && chosen.mode !== 'code') return byId(client, text);
	const employee = (await client.people()).byCode(text);
	return { id: employee.id, label: text, whom: async () => ({ employeeCode: text }) };
}

/** The person with this number of Jobcan's; nobody is asked. Throws a `Refusal` if it is no number. */
export function byId(client: Session, value: string): Person {
	if (!/^\d{1,10}$/.test(value.trim())) {
		throw new Refusal('refused', say.idUnreadable({ ...FIELD, value }));
	}
	const id = Number(value);
	return {
		id,
		label: `ID ${id}`,
		whom: async () => whom(await client.employee(id), client.fields),
	};
}

import type { Http } from '../shared/http/port';
import { Refusal, refusalIn } from '../shared/http/refusal';
import { getEmployee, getEmployees } from './client';
import { peopleBook, type PeopleBook } from './people';
import { jobcanReasons } from './reasons';
import type { FieldNames } from './vendor';
import type { JobcanEmployee } from './wire';

/** What one run of the node shares: the connection, and the people, asked for once. */
export interface Session {
	readonly http: Http;
	readonly fields: FieldNames;
	/** The clock, in epoch milliseconds. */
	now(): number;
	sleep(ms: number): Promise<void>;
	people(): Promise<PeopleBook>;
	/** One person, without asking for all. */
	employee(id: number): Promise<JobcanEmployee>;
	/** Identities of the punches that this run has sent, or may have sent. */
	readonly sentPunches: Set<string>;
}

export type SessionParts = Pick<Session, 'http' | 'fields' | 'now' | 'sleep'>;

export function createSession({ http, fields, now, sleep }: SessionParts): Session {
	let asked: Promise<PeopleBook> | undefined;
	const single = new Map<number, Promise<JobcanEmployee>>();
	const people = () => (asked ??= getEmployees(http).then((all) => peopleBook(all, fields)));
	return {
		...{ http, fields, now, sleep, people },
		sentPunches: new Set(),
		async employee(id) {
			const known = asked && (await asked).byId(id);
			if (known) return known;
			if (!single.has(id)) single.set(id, askFor(http, id));
			return await single.get(id)!;
		},
	};
}

async function askFor(http: Http, id: number): Promise<JobcanEmployee> {
	return await getEmployee(http, id).catch((error: unknown) => {
		const { kind } = refusalIn(error);
		throw kind === 'notFound' ? new Refusal('notFound', jobcanReasons.unknownId({ id })) : error;
	});
}

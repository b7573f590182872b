import type { Http } from '../shared/http/port';
import { codeBook, type CodeBook } from '../shared/records';
import { getDepartments, getMemberLayout, getMembers } from './client/members';
import { getSheetLayouts } from './client/sheets';
import type { Department, Member, MemberLayout, SheetLayout } from './wire';

/** What one run of the node shares: the connection, and what is asked for once. */
export interface Session {
	/** Everything but updates. */
	readonly http: Http;
	/** Updates: 5 a minute for the whole company. */
	readonly updates: Http;
	/** The clock, in epoch milliseconds. */
	now(): number;
	sleep(ms: number): Promise<void>;
	/** `fresh`: ask again, because something may have been written. */
	members(fresh?: 'fresh'): Promise<Member[]>;
	/** The codes (社員番号) of the members. */
	codes(): Promise<CodeBook>;
	memberLayout(): Promise<MemberLayout>;
	sheetLayouts(): Promise<SheetLayout[]>;
	departments(): Promise<Department[]>;
}

export type SessionParts = Pick<Session, 'http' | 'updates' | 'now' | 'sleep'>;

export function createSession(parts: SessionParts): Session {
	const { http } = parts;
	const asked = new Map<string, Promise<unknown>>();
	const remembered = async <T>(name: string, ask: () => Promise<T>): Promise<T> => {
		if (!asked.has(name)) asked.set(name, ask());
		return (await asked.get(name)) as T;
	};
	const members = async (fresh?: 'fresh') => {
		if (fresh) asked.delete('members');
		return await remembered('members', async () => await getMembers(http));
	};
	const readCodes = async () => codeBook((await members()).map(({ code }) => code));
	return {
		...parts,
		members,
		codes: async () => await remembered('codes', readCodes),
		memberLayout: async () => await remembered('layout', async () => await getMemberLayout(http)),
		sheetLayouts: async () => await remembered('sheets', async () => await getSheetLayouts(http)),
		departments: async () => await remembered('tree', async () => await getDepartments(http)),
	};
}

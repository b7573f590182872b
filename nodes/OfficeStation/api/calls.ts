import { Refusal } from '../../shared/http/refusal';
import type { Method } from '../../shared/http/port';
import { settingReasons } from '../reasons';

/** The calls whose parts the credential may hold, under these names. */
export const CALLS = ['employees', 'dependents', 'employeeWrite', 'attendanceWrite'] as const;

export type CallName = (typeof CALLS)[number];

export type WriteMethod = Extract<Method, 'POST' | 'PUT' | 'PATCH'>;

/** What nobody but F&M can say of a call. */
export interface CallSettings {
	readonly method?: WriteMethod;
	readonly path?: string;
	/** Names that lead to the list in an answer. */
	readonly listAt?: string;
	/** Field of the record → names that lead to it in a row, or in the body. */
	readonly fields?: Readonly<Record<string, string>>;
	/** Field → value of the record → the vendor's own word for it (`gender: { male: "1" }`). */
	readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Interface = Readonly<Partial<Record<CallName, CallSettings>>>;

const METHODS: ReadonlySet<unknown> = new Set(['POST', 'PUT', 'PATCH']);

/** Reads *Interface* of the credential; throws a `Refusal` that names the place that cannot be read. */
export function readInterface(given: unknown): Interface {
	const whole = parsed(given);
	if (!isObject(whole)) throw unreadable('/');
	for (const [name, call] of Object.entries(whole)) {
		if (!CALLS.includes(name as CallName) || !isObject(call)) throw unreadable(name);
		checkCall(name, call);
	}
	return whole as Interface;
}

function checkCall(name: string, call: Record<string, unknown>): void {
	for (const [part, value] of Object.entries(call)) {
		const isReadable = {
			method: METHODS.has(value),
			path: typeof value === 'string',
			listAt: typeof value === 'string',
			fields: isTexts(value),
			words: isObject(value) && Object.values(value).every(isTexts),
		}[part];
		if (isReadable !== true) throw unreadable(`${name}.${part}`);
	}
}

function parsed(given: unknown): unknown {
	if (given === undefined || given === null || given === '') return {};
	if (typeof given !== 'string') return given;
	try {
		return JSON.parse(given) as unknown;
	} catch {
		return undefined;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown) =>
	isObject(value) && Object.values(value).every((one) => typeof one === 'string');

const unreadable = (place: string) =>
	new Refusal('guard', settingReasons.interfaceUnreadable({ place }));

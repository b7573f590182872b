import { Refusal } from '../http/refusal';
import { isBlank } from '../records';
import { unverifiedReasons as say } from './reasons';

/** What a placeholder stands for; undefined: there is no value, and a body property of it is left out. */
export type Values = Readonly<Record<string, Value>>;
type Value = string | number | readonly object[] | undefined;

const PLACEHOLDER = /\{(\w+)\}/g;

/** A path with its placeholders filled, encoded; throws a `Refusal` for one that stands for nothing. */
export function fillPath(template: string, values: Values): string {
	if (isBlank(template)) throw new Refusal('refused', say.pathMissing({ field: 'Path' }));
	const filled = template.trim().replace(PLACEHOLDER, (_, name: string) => {
		const value = values[name];
		if (value === undefined || typeof value === 'object') throw unknown('Path', name, values);
		return encodeURIComponent(value);
	});
	return `/${filled.replace(/^\/+/, '')}`;
}

/**
 * A JSON body with its placeholders filled. A text that is nothing but one placeholder keeps the value's type, and its
 * property is left out if there is no value. Throws a `Refusal` if it is no JSON object, or names an unknown placeholder.
 */
export function fillBody(template: unknown, values: Values): object | undefined {
	if (isBlank(template)) return undefined;
	const filled = fill(readObject(template), values);
	return filled as object;
}

function readObject(template: unknown): object {
	try {
		const read: unknown = typeof template === 'string' ? JSON.parse(template) : template;
		if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read;
	} catch {
		// The refusal below says it.
	}
	throw new Refusal('refused', say.bodyUnreadable({ field: 'Body' }));
}

function fill(part: unknown, values: Values): unknown {
	if (typeof part === 'string') return fillText(part, values);
	if (Array.isArray(part)) return part.map((one) => fill(one, values));
	if (typeof part !== 'object' || part === null) return part;
	const entries = Object.entries(part).map(([key, value]) => [key, fill(value, values)]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as object;
}

function fillText(text: string, values: Values): Value {
	const [, alone] = /^\{(\w+)\}$/.exec(text) ?? [];
	if (alone !== undefined) {
		if (!(alone in values)) throw unknown('Body', alone, values);
		return values[alone];
	}
	return text.replace(PLACEHOLDER, (_, name: string) => {
		const value = values[name];
		if (!(name in values) || typeof value === 'object') throw unknown('Body', name, values);
		return String(value ?? '');
	});
}

function unknown(field: string, name: string, values: Values): Refusal {
	const known = Object.keys(values).map((key) => `{${key}}`);
	return new Refusal(
		'refused',
		say.placeholderUnknown({ field, placeholder: `{${name}}`, known: known.join(', ') }),
	);
}

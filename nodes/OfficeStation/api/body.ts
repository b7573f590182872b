import { Refusal } from '../../shared/http/refusal';
import { type Input, nameOf } from '../../shared/records';
import { fieldValue } from '../building/fieldValue';
import { writeDuration, type TimeFormat } from '../cells/duration';
import { kindOf } from '../columns/column';
import { isForbidden } from '../columns/forbidden';
import { settingReasons } from '../reasons';
import type { CallSettings } from './calls';

type Body = { [name: string]: unknown };

/**
 * The body of a write: each field of the map at its path of names (`person.family`), in the vendor's own words where the
 * settings give some. Absent fields are left out. Throws a `Refusal` for a name that is never written, or a value that fits
 * nowhere.
 */
export function bodyOf(
	record: Input,
	{ fields = {}, words = {} }: Pick<CallSettings, 'fields' | 'words'>,
	timeFormat: TimeFormat = 'minutes',
): Body {
	return Object.entries(fields).reduce<Body>((body, [field, path]) => {
		if (isForbidden(path) || isForbidden(field)) {
			throw new Refusal('guard', settingReasons.columnNotAllowed({ column: path }));
		}
		const found = fieldValue(record, field);
		if ('none' in found) return body;
		const value = 'bad' in found ? undefined : sent(found.value, field, words[field], timeFormat);
		if (value === undefined) {
			const expected = kindOf(field) === 'time' ? 'whole minutes' : 'text';
			const values = { record: nameOf(record.employeeCode), field, expected };
			throw new Refusal('refused', settingReasons.notSent(values));
		}
		return placed(body, path.split('.'), value);
	}, {});
}

function sent(
	value: unknown,
	field: string,
	words: Readonly<Record<string, string>> | undefined,
	timeFormat: TimeFormat,
): unknown {
	const word = words && Object.hasOwn(words, String(value)) ? words[String(value)] : undefined;
	if (word !== undefined) return word;
	if (kindOf(field) !== 'time') return value;
	const minutes = Number(value);
	if (!Number.isSafeInteger(minutes) || minutes < 0) return undefined;
	return timeFormat === 'minutes' ? minutes : writeDuration(minutes, timeFormat);
}

function placed(body: Body, [name, ...rest]: readonly string[], value: unknown): Body {
	if (rest.length === 0) return { ...body, [name]: value };
	const inner = Object.hasOwn(body, name) ? body[name] : undefined;
	const object = typeof inner === 'object' && inner !== null ? (inner as Body) : {};
	return { ...body, [name]: placed(object, rest, value) };
}

import { codeBook, nameOf } from '../../shared/records';
import { fileReasons } from '../reasons';
import type { ReadPerson } from './people';

/**
 * Only these people, in the order of the source. `kept` are those whom the other choices leave, `all` everybody of the
 * source: somebody who was asked for and is not kept is a problem by name, with numbers that look alike.
 */
export function onlyThese(
	kept: readonly ReadPerson[],
	all: readonly ReadPerson[],
	codes: readonly string[],
): ReadPerson[] {
	const asked = new Set(codes);
	const codeOf = ({ fields }: ReadPerson) => String(fields.employeeCode);
	const found = kept.filter((person) => asked.has(codeOf(person)));
	const there = new Set(found.map(codeOf));
	const known = new Set(all.map(codeOf));
	const book = codeBook(known);
	const missing = [...asked].filter((code) => !there.has(code));
	return [
		...found,
		...missing.map((employeeCode): ReadPerson => {
			const reason = known.has(employeeCode)
				? fileReasons.leftOutPerson({ record: nameOf(employeeCode) })
				: fileReasons.notInSource({
						record: nameOf(employeeCode),
						near: nearOf(employeeCode, book),
					});
			return { fields: { employeeCode }, problems: [{ column: 'employeeCode', reason }] };
		}),
	];
}

function nearOf(code: string, book: ReturnType<typeof codeBook>): string {
	const match = book.find(code);
	return match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
}

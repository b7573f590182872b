import { Refusal } from '../shared/http/refusal';
import { codeBook, isBlank } from '../shared/records';
import { jobcanReasons } from './reasons';
import { type FieldNames, NAME } from './vendor';
import type { JobcanEmployee } from './wire';

/** The company's people, by Jobcan's number and by staff code. */
export interface PeopleBook {
	readonly all: readonly JobcanEmployee[];
	byId(id: number): JobcanEmployee | undefined;
	/** Throws a `Refusal`: nobody has it (near misses named), several have it, or codes are not in the answer. */
	byCode(code: string): JobcanEmployee;
}

/** The staff code (スタッフコード): compared as text, exactly; a person without one has none. */
export function codeOf(employee: JobcanEmployee, { staffCode }: FieldNames): string | undefined {
	const code = employee[staffCode];
	return isBlank(code) ? undefined : String(code);
}

export function peopleBook(all: readonly JobcanEmployee[], fields: FieldNames): PeopleBook {
	const byId = new Map(all.map((employee) => [employee.id, employee]));
	const byCode = new Map<string, JobcanEmployee[]>();
	for (const employee of byId.values()) {
		const code = codeOf(employee, fields);
		if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), employee]);
	}
	const codes = codeBook(byCode.keys());
	return {
		all,
		byId: (id) => byId.get(id),
		byCode(code) {
			const [found, other] = byCode.get(code) ?? [];
			if (other) throw new Refusal('guard', jobcanReasons.sharedCode({ employeeCode: code }));
			if (found) return found;
			requireStaffCode(all, fields);
			const match = codes.find(code);
			const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
			throw new Refusal('notFound', jobcanReasons.unknownEmployee({ employeeCode: code, near }));
		},
	};
}

/** Throws a `Refusal` if nobody of some people has the field that the credential names for the staff code. */
export function requireStaffCode(all: readonly JobcanEmployee[], { staffCode }: FieldNames): void {
	requireField(all, staffCode, 'Staff Code Field');
}

/** Throws a `Refusal` if rows came and none of them has the field that the credential names. */
export function requireField(
	rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
	name: string,
	field: string,
): void {
	if (rows.length === 0 || rows.some((row) => row[name] !== undefined)) return;
	throw new Refusal('guard', jobcanReasons.fieldAbsent({ vendor: NAME, name, field }));
}

import { Refusal } from '../../shared/http/refusal';
import type { ReadParameter } from '../../shared/node/operation';
import type { Reason } from '../../shared/reasons/reason';
import { isBlank, nameOf, quoted, recordReasons } from '../../shared/records';
import { codesByShape, twinsOf } from '../../shared/sync/newCode';
import { inputReasons } from '../inputReasons';
import type { Session } from '../session';

/** The *Employee Code* field; a number from a spreadsheet becomes its digits. */
export function readCode(parameter: ReadParameter): string {
	const value = parameter<unknown>('employeeCode', '');
	if (isBlank(value)) {
		throw new Refusal('refused', inputReasons.fieldMissing({ field: 'Employee Code' }));
	}
	return String(value);
}

/** Whether kaonavi has the member; throws a `Refusal` for a code that only looks like one it has. */
export async function isKnown(session: Session, code: string): Promise<boolean> {
	const match = (await session.codes()).find(code);
	if (match.kind !== 'near') return match.kind === 'match';
	const near = quoted(match.near);
	const values = { record: nameOf(code), employeeCode: code, near };
	throw new Refusal('refused', recordReasons.nearMissCode(values));
}

/** Throws a `Refusal` for somebody whom kaonavi does not have. */
export async function mustExist(session: Session, code: string): Promise<void> {
	if (await isKnown(session, code)) return;
	const values = { record: nameOf(code), employeeCode: code, near: '' };
	throw new Refusal('refused', inputReasons.unknownMember(values));
}

/** Throws a `Refusal` for somebody whom kaonavi has already. */
export async function mustBeNew(session: Session, code: string): Promise<void> {
	if (!(await isKnown(session, code))) return;
	throw new Refusal('refused', inputReasons.memberExists({ record: nameOf(code) }));
}

/** Says what is wrong with a new code among these: another new one looks like it, and both may be one person. */
export async function twinsAmong(session: Session, codes: readonly string[]) {
	const book = await session.codes();
	const alike = codesByShape(codes.filter((code) => book.find(code).kind !== 'match'));
	return (code: string): Reason | undefined => {
		const others = twinsOf(code, alike);
		if (others.length === 0 || book.find(code).kind === 'match') return undefined;
		return inputReasons.twinCodes({ record: nameOf(code), near: quoted(others) });
	};
}

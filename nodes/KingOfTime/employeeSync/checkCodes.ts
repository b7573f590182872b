import { codeBook, type Employee, nameOf } from '../../shared/records';
import type { Step } from '../../shared/sync/step';
import { employeeReasons } from '../employees/reasons';
import { divisionsOf, employmentTypesOf } from '../masters';
import type { Session } from '../session';

/** The fields whose value must be one of the vendor's own codes. */
const CODED = [
	{ field: 'divisionCode', masters: divisionsOf, unknown: employeeReasons.unknownDivision },
	{
		field: 'employmentTypeCode',
		masters: employmentTypesOf,
		unknown: employeeReasons.unknownEmploymentType,
	},
] as const;

/**
 * Fails the steps that would send a division or employment type which the vendor does not have. Reads a list
 * only if some step sends such a code.
 */
export async function checkCodes(
	session: Session,
	steps: ReadonlyArray<Step<Employee>>,
): Promise<Array<Step<Employee>>> {
	let checked = [...steps];
	for (const { field, masters, unknown } of CODED) {
		const sent = (step: Step<Employee>) =>
			step.action === 'create' || step.action === 'update'
				? (step.changes?.[field]?.to as string | undefined)
				: undefined;
		if (!checked.some((step) => sent(step) !== undefined)) continue;
		const codes = codeBook((await masters(session)).map(({ code }) => code));
		checked = checked.map((step): Step<Employee> => {
			const code = sent(step);
			const match = code === undefined ? undefined : codes.find(code);
			if (code === undefined || match === undefined || match.kind === 'match') return step;
			const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
			const record = nameOf(step.record.employeeCode);
			const values = { record, code, near, vendor: session.product.name };
			return { ...step, action: 'failed', reason: unknown(values) };
		});
	}
	return checked;
}

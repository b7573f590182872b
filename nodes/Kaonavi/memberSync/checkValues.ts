import { codeBook } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Step } from '../../shared/sync/step';
import { flawOf, lackOf } from '../layout/check';
import { valueReasons } from '../layout/reasons';
import type { Session } from '../session';
import type { CustomLayout, MemberLayout } from '../wire';
import { customField, layoutOf, type MemberState, STANDARD } from './state';

/** What values are checked against. */
export interface Layouts {
	readonly layout: MemberLayout;
	/** The company's own items that are mapped. */
	readonly customs: readonly CustomLayout[];
}

/**
 * Fails the steps that kaonavi would refuse: values that the master does not have, dates, lengths, missing required items,
 * unknown departments. One bad row would fail the whole update. Reads the departments only if some step sends one.
 */
export async function checkValues(
	session: Session,
	steps: ReadonlyArray<Step<MemberState>>,
	layouts: Layouts,
): Promise<Array<Step<MemberState>>> {
	const isSent = ({ action }: Step<MemberState>) => action === 'create' || action === 'update';
	const checked = steps.map((step) =>
		isSent(step) ? failIf(step, flawOfStep(step, layouts)) : step,
	);
	const movers = checked.filter((step) => isSent(step) && departmentOf(step) !== undefined);
	if (movers.length === 0) return checked;
	const codes = codeBook((await session.departments()).map(({ code }) => code));
	const field = layouts.layout.department?.name ?? '所属';
	return checked.map((step) => {
		const code = isSent(step) ? departmentOf(step) : undefined;
		const match = code === undefined ? undefined : codes.find(code);
		if (code === undefined || match === undefined || match.kind === 'match') return step;
		const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
		return failIf(
			step,
			valueReasons.unknownDepartment({ employeeCode: step.key, field, code, near }),
		);
	});
}

const departmentOf = ({ changes }: Step<MemberState>) =>
	changes?.divisionCode?.to as string | undefined;

function failIf(step: Step<MemberState>, reason: Reason | undefined): Step<MemberState> {
	return reason ? { ...step, action: 'failed', reason } : step;
}

/** The first thing that is wrong with what a step would send. */
function flawOfStep(
	{ key, action, changes = {} }: Step<MemberState>,
	{ layout, customs }: Layouts,
): Reason | undefined {
	const codeFlaw = action === 'create' && layout.code && flawOf(layout.code, [key], key);
	if (codeFlaw) return codeFlaw;
	for (const [field, { to }] of Object.entries(changes)) {
		const rule = layoutOf(field, layout, customs);
		const flaw = rule && flawOf(rule, [to].flat() as string[], key);
		if (flaw) return flaw;
	}
	return action === 'create' ? lackOfNew(key, changes, { layout, customs }) : undefined;
}

function lackOfNew(employeeCode: string, changes: object, { layout }: Layouts): Reason | undefined {
	const demanded = [
		...STANDARD.map(({ field, key }) => ({ field, rule: layout[key] })),
		...(layout.custom_fields ?? []).map((rule) => ({ field: customField(rule), rule })),
	];
	const lacking = demanded.find(({ field, rule }) => rule?.required && !(field in changes));
	return lacking?.rule && lackOf(lacking.rule, employeeCode);
}

import { nameOf } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { isWrite, type Step } from '../../shared/sync/step';
import { flawOf, isWritable, lackOf } from '../layout/check';
import { heldValues } from '../layout/values';
import { sheetSyncReasons as say } from './reasons';
import type { Row, SheetJob } from './rows';

const codeOf = ({ record }: Step<Row>) => String(record.employeeCode);

/**
 * Fails the steps that kaonavi would refuse, and those whose member would lose something: one bad row would fail the whole
 * update. Where a row of a member fails, no other record of the member is deleted.
 */
export function checkRows(steps: ReadonlyArray<Step<Row>>, job: SheetJob): Array<Step<Row>> {
	const locked = job.isMultiple ? lockedItems(job) : new Map<string, string>();
	const checked = steps.map((step) => {
		if (!isWrite(step)) return step;
		const reason = lossOf(step, job, locked) ?? flawOfStep(step, job);
		return reason ? { ...step, action: 'failed' as const, reason } : step;
	});
	const failing = new Set(checked.filter(({ action }) => action === 'failed').map(codeOf));
	return checked.map((step) => {
		if (step.action !== 'delete' || !failing.has(codeOf(step))) return step;
		const reason = say.keptForRefused({ record: nameOf(codeOf(step)) });
		return { ...step, action: 'skip' as const, reason };
	});
}

function flawOfStep(step: Step<Row>, { mapping, layout }: SheetJob): Reason | undefined {
	const code = codeOf(step);
	const { changes = {} } = step;
	for (const { layout: item } of mapping) {
		const value = changes[item.name]?.to as string | string[] | undefined;
		const flaw = value === undefined ? undefined : flawOf(item, [value].flat(), code);
		if (flaw) return flaw;
	}
	if (step.action !== 'create') return undefined;
	const lacking = layout.custom_fields.find((item) => item.required && !(item.name in changes));
	return lacking && lackOf(lacking, code);
}

/**
 * By member, an item that some of the member's records hold and no update can name, e.g. a file: it would be lost with the
 * record. What is worked out by kaonavi itself comes back.
 */
function lockedItems({ records, layout, files = new Map() }: SheetJob): Map<string, string> {
	const items = new Map(
		layout.custom_fields
			.filter((item) => !isWritable(item) && item.type !== 'calc')
			.map((item) => [item.id, item.name]),
	);
	const locked = new Map<string, string>(files);
	for (const [code, rows] of records) {
		const fields = rows.flatMap(({ custom_fields: all }) => all);
		const held = fields.find((field) => items.has(field.id) && heldValues(field) !== undefined);
		const name = held && items.get(held.id);
		if (name !== undefined) locked.set(code, name);
	}
	return locked;
}

function lossOf(
	step: Step<Row>,
	{ layout }: SheetJob,
	locked: ReadonlyMap<string, string>,
): Reason | undefined {
	const code = codeOf(step);
	const item = locked.get(code);
	if (item === undefined) return undefined;
	return say.lockedValues({ record: nameOf(code), sheet: layout.name, item });
}

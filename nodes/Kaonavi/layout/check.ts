import { readDay } from '../../shared/time/jst';
import type { Reason } from '../../shared/reasons/reason';
import type { FieldLayout } from '../wire';
import { valueReasons as say } from './reasons';

/** An item of the layout as a check needs it; standard items have no `type_detail`. */
export type CheckedLayout = FieldLayout & { readonly type_detail?: string };

/** Types that the vendor works out itself, or that hold files: no update call takes a value for them. */
const NOT_WRITTEN: ReadonlySet<string> = new Set([
	'calc',
	'calc_formula',
	'attach_file',
	'face_image',
]);

/** Whether an update may name the item. */
export function isWritable({ type, type_detail: detail = '', read_only: readOnly }: CheckedLayout) {
	return readOnly !== true && !NOT_WRITTEN.has(type) && !NOT_WRITTEN.has(detail);
}

/**
 * Why the vendor would not take these values for the item, or undefined. Values are the texts that would be sent. Lengths
 * are counted in UTF-16 units: whether the vendor counts 𠮷 as one or two is not known.
 */
export function flawOf(
	layout: CheckedLayout,
	values: readonly string[],
	employeeCode: string,
): Reason | undefined {
	const named = { employeeCode, field: layout.name };
	if (!isWritable(layout)) return say.notWritable(named);
	if (values.length > 1 && layout.type_detail !== 'check_box' && layout.type !== 'department[]') {
		return say.severalValues({ ...named, count: values.length });
	}
	for (const value of values) {
		const flaw = flawOfValue(layout, value, named);
		if (flaw) return flaw;
	}
	return undefined;
}

type Named = Readonly<{ employeeCode: string; field: string }>;

function flawOfValue(layout: CheckedLayout, value: string, named: Named): Reason | undefined {
	const { type, type_detail: detail, max_length: max } = layout;
	if (type === 'enum' && !layout.enum?.includes(value)) return say.notInMaster(named);
	if (type === 'date' && !isDate(value, detail)) {
		const expected = detail === 'year_month' ? 'YYYY-MM' : 'YYYY-MM-DD';
		return say.notDate({ ...named, expected });
	}
	if (type === 'number' && !/^[+-]?\d+(\.\d+)?$/.test(value)) return say.notNumber(named);
	if (typeof max === 'number' && value.length > max) {
		return say.tooLong({ ...named, length: value.length, max });
	}
	return undefined;
}

function isDate(value: string, detail: string | undefined): boolean {
	if (detail === 'year_month' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return true;
	return /^\d{4}-\d{2}-\d{2}$/.test(value) && readDay(value) !== undefined;
}

/** Why a new record cannot do without the item that it lacks, or undefined. */
export function lackOf(layout: CheckedLayout, employeeCode: string): Reason | undefined {
	if (!layout.required || !isWritable(layout)) return undefined;
	return say.required({ employeeCode, field: layout.name });
}

import { Refusal } from '../../shared/http/refusal';
import { inputReasons } from '../inputReasons';
import { sheetNamed } from '../layout/resolve';
import type { Session } from '../session';
import { RECORD_TYPE, type SheetLayout } from '../wire';

/** The sheet that the *Sheet* field names. */
export const sheetOf = async (session: Session, sheet: string): Promise<SheetLayout> =>
	sheetNamed(await session.sheetLayouts(), sheet);

export const isMultiple = ({ record_type: type }: Pick<SheetLayout, 'record_type'>) =>
	type === RECORD_TYPE.multiple;

const NAMES = { single: '単一レコード', multiple: '複数レコード' } as const;

/** Throws a `Refusal` for a sheet of the other record type. */
export function mustBe(layout: SheetLayout, needed: keyof typeof NAMES): void {
	const actual = isMultiple(layout) ? 'multiple' : 'single';
	if (actual === needed) return;
	const values = { sheet: layout.name, actual: NAMES[actual], needed: NAMES[needed] };
	throw new Refusal('guard', inputReasons.wrongRecordType(values));
}

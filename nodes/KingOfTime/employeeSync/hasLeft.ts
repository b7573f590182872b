import type { Day } from '../../shared/time/jst';

/** Whether the last day of work (退職年月日) lies behind. */
export function hasLeft(retiredDate: string | undefined, today: Day): boolean {
	return retiredDate !== undefined && retiredDate !== '' && retiredDate < today;
}

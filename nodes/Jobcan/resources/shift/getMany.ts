import { getShifts } from '../../client';
import { listOfPerson } from '../../ofPerson';
import { toShifts } from '../../records';
import type { JobcanShiftDay } from '../../wire';

/** Registered shifts only: who works by the usual week (基本シフト) alone has none here. */
export const getMany = listOfPerson<JobcanShiftDay>({
	action: 'Get many shifts',
	description: 'Read the registered shifts (シフト) of one person, one item per block',
	call: async ({ http }, id, range) => await getShifts(http, id, range),
	toItems: (day, of) => toShifts(day, of),
});

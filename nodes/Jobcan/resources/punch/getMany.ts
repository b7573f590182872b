import { getAdits } from '../../client';
import { listOfEverybody } from '../../everybody';
import { requirePunchTime } from '../../punching/punchTime';
import { toPunch } from '../../records';

/** One item per punch, in the order in which they came in; `date` is the business date that was asked for. */
export const getMany = listOfEverybody({
	action: 'Get many punches',
	description: 'Read the punches (打刻) of everybody by business date',
	call: async ({ http }, date) => await getAdits(http, date),
	check: requirePunchTime,
	toItem: (row, of, date, { fields }) => toPunch(row, of, date, fields),
});

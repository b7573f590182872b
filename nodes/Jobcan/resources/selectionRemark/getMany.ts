import { getRemarks } from '../../client';
import { listOfPerson } from '../../ofPerson';
import { compact } from '../../../shared/records/compact';
import type { JobcanRemarkDay } from '../../wire';

/** One item per choice; days without one are left out unless Simplify is off. */
export const getMany = listOfPerson<JobcanRemarkDay>({
	action: 'Get many selection remarks',
	description: 'Read what one person has chosen as remark of a day (選択備考)',
	call: async ({ http }, id, range) => await getRemarks(http, id, range),
	toItems: ({ date, selection_remarks: remarks = [] }, of) =>
		remarks.flatMap(({ remark_code: remarkCode, selections = [] }) =>
			selections.map(({ selection_code: code, selection_name: name }) =>
				compact({ ...of, date, remarkCode, code, name }),
			),
		),
});

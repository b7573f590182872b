import { listOfPerson } from '../../ofPerson';
import { readSummaries, type SummaryRow, toItems, toRaw } from '../../summaries/ofPerson';

/** Saved figures: they lag behind the punches until they are refreshed. */
export const get = listOfPerson<SummaryRow>({
	name: 'Get',
	value: 'get',
	action: 'Get daily summaries of an employee',
	description: 'Read the saved figures of one person (日次サマリー), one item per business date',
	call: readSummaries,
	toItems,
	toRaw,
});

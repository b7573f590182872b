import { getDailySummaries } from '../../client';
import { listOfEverybody } from '../../everybody';
import { toAttendance } from '../../records';
import type { JobcanDailySummary } from '../../wire';

interface Row {
	employee_id: number;
	summary: JobcanDailySummary;
	pending: boolean;
}

/** Saved figures: they lag behind the punches until they are refreshed. */
export const getMany = listOfEverybody<Row>({
	action: 'Get many daily summaries',
	description: 'Read the saved figures of everybody (日次サマリー) by business date',
	async call({ http }, date) {
		const { rows, pending } = await getDailySummaries(http, date);
		return rows.map((summary) => ({ employee_id: summary.employee_id, summary, pending }));
	},
	toItem: ({ summary, pending }, of) => toAttendance(summary, of, pending),
	toRaw: ({ summary }) => summary,
});

import type { IDataObject } from 'n8n-workflow';
import type { WholeOperation } from '../../../shared/node/operation';
import { nameOf } from '../../../shared/records';
import { buildColumns } from '../../building/buildColumns';
import { planFile } from '../../building/buildFile';
import { matchedBy } from '../../building/matched';
import { checkMonth, refuseSeveralMonths } from '../../building/months';
import type { OfficeStationClient } from '../../client';
import { ATTENDANCE_LAYOUTS, type AttendanceLayout } from '../../columns/attendance';
import {
	attendanceBuildOptions,
	attendanceExisting,
	returned,
	timeFormat,
} from '../../fields/building';
import { buildMap } from '../../fields/common';
import { attendanceLayout } from '../../fields/layouts';
import { ROW_LIMITS } from '../../vendor';
import { builtRows } from '../builtRows';
import { existingOf, readMappedColumns, readTimeFormat, readWriteOptions } from '../readParameters';

export const buildImportFile: WholeOperation<OfficeStationClient> = {
	name: 'Build Import File',
	value: 'buildImportFile',
	action: 'Build an attendance import file',
	description:
		'Write a month’s MonthlyAttendance records as rows for 勤怠データ取込, for Convert to File',
	fields: [
		attendanceLayout,
		timeFormat,
		buildMap,
		attendanceExisting,
		returned,
		attendanceBuildOptions,
	],
	async whole({ parameter, inputs, functions, language }) {
		const format = readTimeFormat(parameter);
		const options = parameter<IDataObject>('options', {});
		const layout = ATTENDANCE_LAYOUTS[parameter<AttendanceLayout>('layout', 'payroll')];
		const columns = buildColumns(layout, readMappedColumns(parameter));
		refuseSeveralMonths(inputs);
		const isMatched = matchedBy(existingOf(parameter));
		const planned = planFile({
			...{ inputs, columns, options: { ...readWriteOptions(options), timeFormat: format } },
			check: (input) => [...checkMonth(input, options.onlyClosed === true), ...isMatched(input)],
			label: ({ employeeCode, month }) => nameOf(employeeCode, month),
		});
		return builtRows({
			...{ planned, columns, parameter, functions, language },
			limit: ROW_LIMITS.general,
			written: ['write'],
		});
	},
};

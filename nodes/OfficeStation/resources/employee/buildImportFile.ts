import type { IDataObject } from 'n8n-workflow';
import type { WholeOperation } from '../../../shared/node/operation';
import { buildColumns } from '../../building/buildColumns';
import { type FileAction, planFile } from '../../building/buildFile';
import type { OfficeStationClient } from '../../client';
import { EMPLOYEE_LAYOUTS, type EmployeeLayout } from '../../columns/employee';
import { employeeBuildOptions, existing, returned, route } from '../../fields/building';
import { buildMap } from '../../fields/common';
import { employeeBuildLayout } from '../../fields/layouts';
import { type ImportRoute, ROW_LIMITS } from '../../vendor';
import { builtRows } from '../builtRows';
import { chosenLayout, existingOf, readMappedColumns, readWriteOptions } from '../readParameters';

export const buildImportFile: WholeOperation<OfficeStationClient> = {
	name: 'Build Import File',
	value: 'buildImportFile',
	action: 'Build an employee import file',
	description:
		'Write Employee records as rows for the import (汎用データ取込み, 一括編集), for Convert to File',
	fields: [employeeBuildLayout, buildMap, route, existing, returned, employeeBuildOptions],
	async whole({ parameter, inputs, functions, language }) {
		const options = parameter<IDataObject>('options', {});
		const layout = EMPLOYEE_LAYOUTS[parameter<EmployeeLayout>('layout', 'ledger')];
		const map = readMappedColumns(parameter);
		const columns = buildColumns(chosenLayout(layout, map, options, 'employee'), map);
		const planned = planFile({
			...{ inputs, columns, options: readWriteOptions(options) },
			existing: existingOf(parameter),
		});
		const write = (options.write ?? ['create', 'update']) as FileAction[];
		return builtRows({
			...{ planned, columns, parameter, functions, language },
			limit: ROW_LIMITS[parameter<ImportRoute>('route', 'general')],
			written: [...write, 'write'],
		});
	},
};

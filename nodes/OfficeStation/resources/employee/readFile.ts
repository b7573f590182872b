import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { WholeOperation } from '../../../shared/node/operation';
import { sheetOf } from '../../../shared/sheet/sheet';
import { readDay } from '../../../shared/time/jst';
import type { OfficeStationClient } from '../../client';
import { EMPLOYEE_LAYOUTS, type EmployeeLayout } from '../../columns/employee';
import { withFieldMap } from '../../columns/fieldMap';
import { readMap } from '../../fields/common';
import { employeeReadLayout } from '../../fields/layouts';
import { employeeReadOptions, statuses } from '../../fields/reading';
import { type EmployeeOptions, readEmployees } from '../../reading/readEmployees';
import { readFile as readRows } from '../../reading/readFile';
import { type Status, STATUSES } from '../../reading/status';
import { fileReasons } from '../../reasons';
import { asFailed, recordRow } from '../getManyBy';
import { chosenLayout, readChoice, readFileOptions, readMappedColumns } from '../readParameters';
import { failedRows, hint } from '../rows';

export const readFile: WholeOperation<OfficeStationClient> = {
	name: 'Read File',
	value: 'readFile',
	action: 'Read an employee file',
	description:
		'Turn the rows of an exported ledger (汎用データ出力, 従業員情報 Excel) into Employee records',
	fields: [employeeReadLayout, readMap, statuses, employeeReadOptions],
	async whole({ client, parameter, inputs, functions, language }) {
		const options = parameter<IDataObject>('options', {});
		const file = readFileOptions(options);
		const layout = EMPLOYEE_LAYOUTS[parameter<EmployeeLayout>('layout', 'ledger')];
		const map = readMappedColumns(parameter);
		const columns = withFieldMap(chosenLayout(layout, map, options, 'employee'), map);
		const reading = readRows(sheetOf(inputs, file.firstCell), columns, file);
		if ('refused' in reading) throw new Refusal('guard', reading.refused);
		const { good, failed, notes } = readEmployees(reading, {
			statuses: parameter<Status[]>('statuses', [...STATUSES]),
			on: readDay(options.on) ?? client.today,
			...readChoice(options),
			address: (options.address ?? 'asIs') as EmployeeOptions['address'],
		});
		hint(functions, notes, language);
		const lost = failedRows(failed.map(asFailed), functions, language, fileReasons.someUnreadable);
		return [...good.map(recordRow), ...lost];
	},
};

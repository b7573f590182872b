import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { WholeOperation } from '../../../shared/node/operation';
import { sheetOf } from '../../../shared/sheet/sheet';
import type { OfficeStationClient } from '../../client';
import { DEPENDENT_LAYOUTS, type DependentLayout } from '../../columns/dependent';
import { withFieldMap } from '../../columns/fieldMap';
import { readMap } from '../../fields/common';
import { dependentLayout } from '../../fields/layouts';
import { dependentReadOptions } from '../../fields/reading';
import { readDependents } from '../../reading/readDependents';
import { readFile as readRows } from '../../reading/readFile';
import { fileReasons } from '../../reasons';
import { asFailed, recordRow } from '../getManyBy';
import { chosenLayout, employeesOf, readFileOptions, readMappedColumns } from '../readParameters';
import { failedRows, hint } from '../rows';

export const readFile: WholeOperation<OfficeStationClient> = {
	name: 'Read File',
	value: 'readFile',
	action: 'Read a dependents file',
	description: 'Turn the rows of an exported family list (扶養家族情報) into Dependent records',
	fields: [dependentLayout, readMap, dependentReadOptions],
	async whole({ parameter, inputs, functions, language }) {
		const options = parameter<IDataObject>('options', {});
		const file = readFileOptions(options);
		const layout = DEPENDENT_LAYOUTS[parameter<DependentLayout>('layout', 'ledger')];
		const map = readMappedColumns(parameter);
		const columns = withFieldMap(chosenLayout(layout, map, options, 'dependent'), map);
		const reading = readRows(sheetOf(inputs, file.firstCell), columns, file);
		if ('refused' in reading) throw new Refusal('guard', reading.refused);
		const { good, failed, notes } = readDependents(reading, employeesOf(options));
		hint(functions, notes, language);
		const lost = failedRows(failed.map(asFailed), functions, language, fileReasons.someUnreadable);
		return [...good.map(recordRow), ...lost];
	},
};

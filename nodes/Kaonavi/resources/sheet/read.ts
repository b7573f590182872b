import type { IDataObject } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { compact } from '../../../shared/records/compact';
import { getSheet } from '../../client/sheets';
import { optionsOf, reportLanguage } from '../../fields';
import { type Mapping, resolveMapping } from '../../layout/mapping';
import { readMappingRows, sheetFieldNames } from '../../mappingField';
import { limited } from '../../output';
import { byName, genderOf, splitName } from '../../records';
import type { Session } from '../../session';
import { readSheet, sheetField } from '../../sheetField';
import { rowOf } from '../../sheetSync/rows';
import { sheetOf } from '../../sheetSync/sheetOf';
import type { SheetRecord } from '../../wire';

export const getMany: EachOperation<Session> = {
	name: 'Get Records',
	value: 'getMany',
	action: 'Get records of a sheet',
	description: 'List the records of all members, one item a record',
	fields: [sheetField, sheetFieldNames, returnAll, limit, simplify, optionsOf(reportLanguage)],
	async each({ client, parameter }) {
		const layout = await sheetOf(client, readSheet(parameter));
		const rows = readMappingRows(parameter, 'mapping');
		const mapping = resolveMapping(rows, layout.custom_fields, layout.name, 'toRead');
		const { member_data: members } = await getSheet(client.http, layout.id);
		if (!parameter('simplify', true)) {
			return limited(members, parameter) as unknown as IDataObject[];
		}
		const records = members.flatMap(({ code, records: own }) =>
			own.map((record) => ({ code, record })),
		);
		return limited(records, parameter).map(({ code, record }) =>
			mapping.length === 0 ? plainRecord(code, record) : mappedRecord(code, record, mapping),
		);
	},
};

/** A record by the names of its items. */
const plainRecord = (code: string, { custom_fields: fields }: SheetRecord): IDataObject => ({
	...byName(fields),
	employeeCode: code,
});

/** A record under the names of the mapping: `name` and `nameKana` in two parts, a gender as a word of the records. */
function mappedRecord(code: string, record: SheetRecord, mapping: readonly Mapping[]): IDataObject {
	const row = rowOf(code, record, mapping);
	const fields = mapping.map(({ from, layout }) => mappedField(from, row[layout.name]));
	return compact({ employeeCode: code, ...(Object.assign({}, ...fields) as IDataObject) });
}

function mappedField(from: string, value: string | string[] | undefined): IDataObject {
	if (value === undefined) return {};
	if (typeof value === 'string' && (from === 'name' || from === 'nameKana')) {
		const { last, first } = splitName(value);
		const [lastName, firstName] =
			from === 'name' ? ['lastName', 'firstName'] : ['lastNameKana', 'firstNameKana'];
		return compact({ [lastName]: last, [firstName]: first });
	}
	if (typeof value === 'string' && from === 'gender') return { gender: genderOf(value) ?? value };
	return { [from]: value };
}

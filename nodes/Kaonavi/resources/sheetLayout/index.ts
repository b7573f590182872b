import { simplify } from '../../../shared/node/fields';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import { list } from '../../lists';
import { rowItem } from '../../output';
import type { Session } from '../../session';
import { readSheet, sheetField } from '../../sheetField';
import { sheetOf } from '../../sheetSync/sheetOf';

const getMany = list(
	{
		action: 'Get many sheet layouts',
		description: 'List the sheets that the API may use, with their items',
	},
	async ({ sheetLayouts }) => await sheetLayouts(),
);

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a sheet layout',
	description: 'Read the items of one sheet',
	fields: [sheetField, simplify],
	async each({ client, parameter }) {
		return [rowItem(await sheetOf(client, readSheet(parameter)), parameter)];
	},
};

export const sheetLayout: Resource<Session> = {
	name: 'Sheet Layout',
	value: 'sheetLayout',
	description: 'Sheets and their items (使用可能なシート)',
	operations: [getMany, get],
};

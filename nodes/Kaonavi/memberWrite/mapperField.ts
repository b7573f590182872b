import type { INodeProperties, ResourceMapperTypeOptions } from 'n8n-workflow';

/** A resource mapper over the items of a layout. */
function mapper(
	resourceMapperMethod: string,
	more: Pick<INodeProperties, 'description' | 'displayName'> & {
		mode: ResourceMapperTypeOptions['mode'];
		loadOptionsDependsOn?: string[];
	},
): INodeProperties {
	const { mode, loadOptionsDependsOn, ...texts } = more;
	return {
		...texts,
		name: 'fields',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		typeOptions: {
			loadOptionsDependsOn,
			resourceMapper: {
				resourceMapperMethod,
				mode,
				addAllFields: false,
				supportAutoMap: true,
				fieldWords: { singular: 'item', plural: 'items' },
			},
		},
	};
}

/** 基本情報 of a member. */
export const memberFields = (mode: 'add' | 'map'): INodeProperties =>
	mapper('getMemberFields', {
		mode,
		displayName: 'Items',
		description:
			'The items (項目) of 基本情報. Mapped automatically, the input is read as an Employee, with custom items by name.',
	});

/** A record of a sheet. */
export const sheetFields: INodeProperties = mapper('getSheetFields', {
	mode: 'map',
	loadOptionsDependsOn: ['sheet.value'],
	displayName: 'Items',
	description:
		'The items (項目) of the sheet. Mapped automatically, input fields go to items of the same name.',
});

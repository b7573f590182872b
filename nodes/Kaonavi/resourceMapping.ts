import type {
	FieldType,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { type CheckedLayout, isWritable } from './layout/check';
import { asking } from './listSearch';
import { sheetOf } from './sheetSync/sheetOf';
import type { CustomLayout, MemberLayout } from './wire';

/** The widget of an item. Texts, so that leading zeros stay; lists take several. */
function typeOf({ type, type_detail: detail }: CheckedLayout): FieldType {
	if (type === 'enum') return detail === 'check_box' ? 'array' : 'options';
	return type === 'date' && detail !== 'year_month' ? 'dateTime' : 'string';
}

function fieldOf(id: string, layout: CheckedLayout): ResourceMapperField {
	const type = typeOf(layout);
	const names = (layout.enum ?? []).filter((name) => name !== null);
	return {
		id,
		displayName: layout.name,
		required: layout.required,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		type,
		...(type === 'options' ? { options: names.map((name) => ({ name, value: name })) } : {}),
	};
}

/** Items under their names, for a person to read in a workflow; under the ID where two have one name. */
function customFields(layouts: readonly CustomLayout[]): ResourceMapperField[] {
	const times = new Map<string, number>();
	for (const { name } of layouts) times.set(name, (times.get(name) ?? 0) + 1);
	return layouts
		.filter(isWritable)
		.map((layout) =>
			fieldOf(times.get(layout.name) === 1 ? layout.name : String(layout.id), layout),
		);
}

/** The items of 基本情報 that an update may name. */
export async function getMemberFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	return await asking(this, async (session) => {
		const { custom_fields: customs = [], ...standard } = await session.memberLayout();
		const own = (Object.keys(standard) as Array<keyof Omit<MemberLayout, 'custom_fields'>>).flatMap(
			(key) => {
				const layout = standard[key as keyof typeof standard];
				return key !== 'code' && layout && isWritable(layout) ? [fieldOf(key, layout)] : [];
			},
		);
		return { fields: [...own, ...customFields(customs)] };
	});
}

/** The items of the chosen sheet that an update may name. */
export async function getSheetFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const sheet = this.getNodeParameter('sheet', '', { extractValue: true }) as string;
	return await asking(this, async (session) => ({
		fields: customFields((await sheetOf(session, String(sheet))).custom_fields),
	}));
}

import type { INodeProperties } from 'n8n-workflow';
import { inParallel } from '../../../shared/http/inParallel';
import { Refusal } from '../../../shared/http/refusal';
import { limit, returnAll } from '../../../shared/node/fields';
import type {
	FileOperation,
	Resource,
	WholeContext,
	WholeOperation,
} from '../../../shared/node/operation';
import { addFiles, type FileRows, getFiles, replaceFiles } from '../../client/sheets';
import {
	binaryInput,
	binaryOutput,
	checkCount,
	downloadField,
	fileItem,
	readFile,
	type SentFile,
} from '../../files';
import { inputReasons } from '../../inputReasons';
import { itemNamed } from '../../layout/resolve';
import { mustExist, readCode } from '../../memberWrite/checkCode';
import {
	checkOnly,
	inOrder,
	type ItemRow,
	readItems,
	sendTogether,
	updateOptions,
} from '../../oneUpdate';
import { limited } from '../../output';
import { readText } from '../../readParameters';
import type { Session } from '../../session';
import { readSheet, sheetField } from '../../sheetField';
import { sheetOf } from '../../sheetSync/sheetOf';
import { LIMITS } from '../../vendor';
import { employeeCode } from '../member/fields';

const fileField: INodeProperties = {
	displayName: 'File Item',
	name: 'fileItem',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 証書',
	description: 'Name or ID of the item (添付ファイル) of the sheet',
};

const FILES = 'attach_file';

async function placeOf({ client, parameter }: Pick<WholeContext<Session>, 'client' | 'parameter'>) {
	const layout = await sheetOf(client, readSheet(parameter));
	const item = itemNamed(layout.custom_fields, readText(parameter, fileField), layout.name);
	const type = item.type_detail ?? FILES;
	if (type !== FILES) {
		const values = { item: item.name, place: layout.name, type };
		throw new Refusal('guard', inputReasons.noFileItem(values));
	}
	return { sheet: layout.id, item: item.id };
}

const getMany: FileOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many files of a sheet',
	description: 'List the files of an item, and download them',
	fields: [sheetField, fileField, downloadField, binaryOutput, returnAll, limit],
	async files({ client, parameter, functions }) {
		const { sheet, item } = await placeOf({ client, parameter });
		const members = await getFiles(client.http, sheet, item);
		const files = members.flatMap(({ code, records }) => records.map((file) => ({ code, file })));
		return await inParallel(
			limited(files, parameter),
			LIMITS.concurrentDownloads,
			async ({ code, file }) => await fileItem(functions, parameter, { employeeCode: code }, file),
		);
	},
};

/** The files of each member, in the order of the items. */
function byMember(rows: ReadonlyArray<ItemRow<SentFile>>): FileRows[] {
	const members = new Map<string, Array<FileRows['records'][number]>>();
	for (const { code, row } of rows) {
		const file = { file_name: row.fileName, base64_content: row.base64 };
		members.set(code, [...(members.get(code) ?? []), file]);
	}
	return [...members].map(([code, records]) => ({ code, records }));
}

const sender =
	(request: typeof addFiles, action: string) => async (context: WholeContext<Session>) => {
		const { sheet, item } = await placeOf(context);
		const read = async (of: typeof context.parameter, _: unknown, index: number) => {
			const code = readCode(of);
			await mustExist(context.client, code);
			return { code, row: await readFile(context.functions, index, of, 'file') };
		};
		const { rows, failed } = await readItems(context, read, { oncePerMember: false });
		checkCount(rows.length, LIMITS.filesPerCall, 'files');
		const done = await sendTogether(context, rows, {
			request: (some) => request(sheet, item, byMember(some)),
			json: ({ code, row }) => ({ employeeCode: code, fileName: row.fileName, action }),
		});
		return inOrder([...done, ...failed]);
	};

const add: WholeOperation<Session> = {
	name: 'Add',
	value: 'add',
	action: 'Add files to a sheet',
	description:
		'Attach files, all input items in one update; on a multi-record sheet each becomes a record. Never sent twice after a lost answer.',
	fields: [sheetField, fileField, employeeCode, binaryInput, checkOnly, updateOptions()],
	whole: sender(addFiles, 'create'),
};

const replace: WholeOperation<Session> = {
	name: 'Replace',
	value: 'replace',
	action: 'Replace files of a sheet',
	description:
		'Put new contents in place of the file of the same name, all input items in one update',
	fields: [sheetField, fileField, employeeCode, binaryInput, checkOnly, updateOptions()],
	whole: sender(replaceFiles, 'update'),
};

export const sheetFile: Resource<Session> = {
	name: 'Sheet File',
	value: 'sheetFile',
	description: 'Attached files of a sheet (添付ファイル)',
	operations: [getMany, add, replace],
};

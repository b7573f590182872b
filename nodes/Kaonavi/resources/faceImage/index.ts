import type { INodeProperties } from 'n8n-workflow';
import { inParallel } from '../../../shared/http/inParallel';
import { limit, returnAll } from '../../../shared/node/fields';
import type {
	FileOperation,
	Resource,
	WholeContext,
	WholeOperation,
} from '../../../shared/node/operation';
import { createFaceImages, getFaceImages, updateFaceImages } from '../../client/others';
import {
	binaryInput,
	binaryOutput,
	checkCount,
	downloadField,
	fileItem,
	readFile,
	type SentFile,
} from '../../files';
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
import { readList } from '../../readParameters';
import type { Session } from '../../session';
import { LIMITS } from '../../vendor';
import { employeeCode } from '../member/fields';

const codes: INodeProperties = {
	displayName: 'Employee Codes',
	name: 'employeeCodes',
	type: 'string',
	default: '',
	placeholder: 'e.g. 00001, 00002',
	description: 'Only these people (社員番号); empty: everybody who has a picture',
};

const trimming: INodeProperties = {
	displayName: 'Trim to Face',
	name: 'enableTrimming',
	type: 'boolean',
	default: true,
	description: 'Whether kaonavi cuts the pictures to the face',
};

const getMany: FileOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many face images',
	description: 'List the pictures (顔写真) of members, and download them',
	fields: [codes, downloadField, binaryOutput, returnAll, limit],
	async files({ client, parameter, functions }) {
		const wanted = new Set(readList(parameter<unknown>('employeeCodes', '')));
		const all = await getFaceImages(client.http);
		const some = all.filter(({ code }) => wanted.size === 0 || wanted.has(code));
		return await inParallel(
			limited(some, parameter),
			LIMITS.concurrentDownloads,
			async ({ code, ...file }) =>
				await fileItem(functions, parameter, { employeeCode: code }, file),
		);
	},
};

/** Registers pictures for those who have none, replaces those of the others: in at most two updates. */
async function send(context: WholeContext<Session>) {
	const { client, functions, parameter } = context;
	const read = async (of: typeof parameter, _: unknown, item: number) => {
		const code = readCode(of);
		await mustExist(client, code);
		return { code, row: await readFile(functions, item, of, 'picture') };
	};
	const { rows, failed } = await readItems(context, read, { oncePerMember: true });
	checkCount(rows.length, LIMITS.facesPerCall, 'pictures');
	const present = new Set((await getFaceImages(client.http)).map(({ code }) => code));
	const body = (some: ReadonlyArray<ItemRow<SentFile>>) => ({
		enable_trimming: parameter('enableTrimming', true),
		member_data: some.map(({ code, row }) => ({ code, base64_face_image: row.base64 })),
	});
	const told = (action: string) => (row: ItemRow<SentFile>) => ({ employeeCode: row.code, action });
	const created = await sendTogether(
		context,
		rows.filter(({ code }) => !present.has(code)),
		{
			request: (some) => createFaceImages(body(some)),
			json: told('create'),
		},
	);
	const updated = await sendTogether(
		context,
		rows.filter(({ code }) => present.has(code)),
		{
			request: (some) => updateFaceImages(body(some)),
			json: told('update'),
		},
	);
	return inOrder([...created, ...updated, ...failed]);
}

const upsert: WholeOperation<Session> = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update face images',
	description:
		'Create a new record, or update the current one if it already exists (upsert)',
	fields: [employeeCode, binaryInput, trimming, checkOnly, updateOptions()],
	whole: send,
};

export const faceImage: Resource<Session> = {
	name: 'Face Image',
	value: 'faceImage',
	description: 'Picture of a member (顔写真)',
	operations: [getMany, upsert],
};

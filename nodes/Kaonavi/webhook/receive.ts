import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { toRefusal } from '../../shared/node/unexpected';
import { sentence } from '../../shared/reasons/reason';
import { connectOnce } from '../connect';
import { todayOf } from '../memberSync/syncMembers';
import { toRecord } from '../records';
import type { Registrations } from './registration';
import { isSecret } from './secret';

interface Delivery {
	readonly event: string;
	readonly event_time?: string;
	readonly member_data: ReadonlyArray<{ readonly code: string }>;
}

/**
 * What becomes of a delivery: 401 without the secret of our registration, else 200 at once (kaonavi waits 10 seconds) and an
 * item for each member. Members are fetched after the answer; should that be refused, the codes come all the same.
 */
export async function receive(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const state: Registrations = functions.getWorkflowStaticData('node');
	const { secret } = state.webhooks?.[functions.getNodeWebhookUrl('default') ?? ''] ?? {};
	if (!isSecret(functions.getHeaderData()['kaonavi-token'], secret)) {
		return answer(functions, 401, 'The token does not fit');
	}
	const delivery = readDelivery(functions.getBodyData());
	if (delivery === undefined) return answer(functions, 400, 'This is no delivery of kaonavi');
	const events = functions.getNodeParameter('events', []) as string[];
	const done = answer(functions, 200, 'OK');
	if (!events.includes(delivery.event) || delivery.member_data.length === 0) return done;
	const items = await withMembers(functions, itemsOf(delivery));
	return { ...done, workflowData: [items.map((json) => ({ json }))] };
}

function answer(
	functions: IWebhookFunctions,
	status: number,
	message: string,
): IWebhookResponseData {
	functions.getResponseObject().status(status).json({ message });
	return { noWebhookResponse: true };
}

function readDelivery(body: unknown): Delivery | undefined {
	const { event, member_data: members } = (body ?? {}) as Partial<Delivery>;
	const isWhole = typeof event === 'string' && Array.isArray(members);
	return isWhole ? (body as Delivery) : undefined;
}

/** `2023-04-11 09:40:45` without a zone: Japanese time. */
const instantOf = (time: string) => `${time.replace(' ', 'T')}+09:00`;

function itemsOf({ event, event_time: time, member_data: members }: Delivery): IDataObject[] {
	const when = time === undefined ? {} : { eventTime: instantOf(time) };
	return members.map(({ code }) => ({ event, ...when, employeeCode: code }));
}

async function withMembers(
	functions: IWebhookFunctions,
	items: IDataObject[],
): Promise<IDataObject[]> {
	const { fetchMembers = false, simplify = true } = functions.getNodeParameter('options', {}) as {
		fetchMembers?: boolean;
		simplify?: boolean;
	};
	if (!fetchMembers || items[0].event === 'member_deleted') return items;
	try {
		const session = await connectOnce(functions);
		const members = new Map((await session.members()).map((member) => [member.code, member]));
		return items.map((item) => {
			const found = members.get(String(item.employeeCode));
			if (found === undefined) return item;
			return simplify
				? { ...item, ...toRecord(found, todayOf(session)) }
				: { ...item, member: found as unknown as IDataObject };
		});
	} catch (error) {
		// kaonavi has had its answer and may not tell it again: the event must not be lost.
		const { reason } = toRefusal(error);
		return items.map((item) => ({
			...item,
			reason: sentence(reason, 'en'),
			reasonCode: reason.code,
		}));
	}
}

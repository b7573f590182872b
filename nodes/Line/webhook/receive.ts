import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { CREDENTIAL } from '../connect';
import type { LineEvent } from '../wire';
import { readDelivery } from './delivery';
import { type Filter, passes, readPattern } from './filter';
import { SeenEvents } from './seen';
import { isSigned } from './signature';

/** One memory for the whole process: every delivery of a trigger asks it. */
const seenEvents = new SeenEvents();

/** HTTP 200 and no execution. */
const NOTHING: IWebhookResponseData = { webhookResponse: 'OK' };

/**
 * What becomes of a request: 401 if LINE has not signed its bytes, else 200 with an item for each event that is wanted
 * and new. Without such an event no execution starts.
 */
export async function receive(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { channelSecret } = await functions.getCredentials(CREDENTIAL);
	const body = await rawBody(functions);
	const signature = functions.getHeaderData()['x-line-signature'];
	if (!isSigned(body, signature, String(channelSecret ?? '').trim())) {
		return refuse(functions, 401, 'The signature does not fit');
	}
	const delivery = body && readDelivery(body);
	if (delivery === undefined) return refuse(functions, 400, 'This is no delivery of LINE');

	const filter = readFilter(functions);
	const wanted = delivery.events.filter((event) => passes(event, filter));
	const fresh = withoutDuplicates(functions, wanted);
	if (fresh.length === 0) return NOTHING;
	const { destination } = delivery;
	const items = fresh.map((event) => ({ json: { destination, ...event } as IDataObject }));
	return { ...NOTHING, workflowData: [items] };
}

/** The bytes as they came: JSON written anew would have other ones. */
async function rawBody(functions: IWebhookFunctions): Promise<Buffer | undefined> {
	const request = functions.getRequestObject() as unknown as {
		rawBody?: Buffer;
		readRawBody?: () => Promise<void>;
	};
	if (request.rawBody === undefined) await request.readRawBody?.();
	return request.rawBody;
}

function refuse(
	functions: IWebhookFunctions,
	status: number,
	message: string,
): IWebhookResponseData {
	functions.getResponseObject().status(status).json({ message });
	return { noWebhookResponse: true };
}

function readFilter(functions: IWebhookFunctions): Filter {
	const { messageTypes, sources, postbackPrefix, textPattern } = functions.getNodeParameter(
		'filters',
		{},
	) as Partial<Record<'messageTypes' | 'sources', string[]>> &
		Partial<Record<'postbackPrefix' | 'textPattern', string>>;
	const { includeStandby } = optionsOf(functions);
	const pattern = readPattern(textPattern ?? '');
	return {
		events: functions.getNodeParameter('event', []) as string[],
		messageTypes: messageTypes ?? [],
		sources: sources ?? [],
		postbackPrefix: postbackPrefix ?? '',
		// Publishing refuses such a pattern; should one come here nevertheless, no event is lost for it.
		textPattern: pattern === 'unreadable' ? undefined : pattern,
		includeStandby: includeStandby ?? false,
	};
}

/** A trial shows every delivery, and the live workflow remembers nothing of it. */
function withoutDuplicates(functions: IWebhookFunctions, events: LineEvent[]): LineEvent[] {
	if (optionsOf(functions).dropDuplicates === false) return events;
	if (functions.getMode() === 'manual') return events;
	const trigger = `${functions.getWorkflow().id} ${functions.getNode().id}`;
	return seenEvents.take(trigger, events, functions.getWorkflowStaticData('node'));
}

const optionsOf = (functions: IWebhookFunctions) =>
	functions.getNodeParameter('options', {}) as {
		dropDuplicates?: boolean;
		includeStandby?: boolean;
	};

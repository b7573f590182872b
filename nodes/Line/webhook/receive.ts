import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { awaitedAnswer } from '../../shared/node/givingWay';
import type { LineEvent } from '../wire';
import { readDelivery } from './delivery';
import { type Filter, passes, readPattern } from './filter';
import { intakeOf, MOST_EVENTS, type Outcome } from './intake';
import { secretFits } from './secret';
import { isSigned } from './signature';

/** HTTP 200 and no execution. */
const NOTHING: IWebhookResponseData = { webhookResponse: 'OK' };

/**
 * What becomes of a request: 401 if LINE has not signed its bytes, else 200 with an item for each event that is wanted
 * and new. Without such an event no execution starts; deliveries that come while n8n stores an execution share the next.
 * Until LINE has its answer, the nodes of running executions give way.
 */
export async function receive(functions: IWebhookFunctions): Promise<IWebhookResponseData> {
	const body = await rawBody(functions);
	const signature = functions.getHeaderData()['x-line-signature'];
	if (!(await secretFits(functions, (secret) => isSigned(body, signature, secret)))) {
		return refuse(functions, 401, 'The signature does not fit');
	}
	awaitedAnswer(functions.getResponseObject());
	const delivery = body && readDelivery(body);
	if (delivery === undefined) return refuse(functions, 400, 'This is no delivery of LINE');

	const filter = readFilter(functions);
	const wanted = delivery.events.filter((event) => passes(event, filter));
	if (wanted.length === 0) return NOTHING;
	const outcome = await take(functions, wanted);
	if (outcome === 'nothing') return NOTHING;
	if (outcome === 'again') return refuse(functions, 503, 'n8n could not take it: deliver it again');
	const { destination } = delivery;
	const items = outcome.start.map((event) => ({ json: { destination, ...event } as IDataObject }));
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

/** A trial shows every delivery by itself, and the live workflow remembers nothing of it. */
async function take(functions: IWebhookFunctions, wanted: LineEvent[]): Promise<Outcome> {
	if (functions.getMode() === 'manual') return { start: wanted };
	const { dropDuplicates = true, mostEvents = MOST_EVENTS } = optionsOf(functions);
	const trigger = `${functions.getWorkflow().id} ${functions.getNode().id}`;
	return await intakeOf(trigger).take(wanted, {
		dropDuplicates,
		most: mostEvents,
		state: functions.getWorkflowStaticData('node'),
		answer: functions.getResponseObject(),
	});
}

const optionsOf = (functions: IWebhookFunctions) =>
	functions.getNodeParameter('options', {}) as {
		dropDuplicates?: boolean;
		includeStandby?: boolean;
		mostEvents?: number;
	};

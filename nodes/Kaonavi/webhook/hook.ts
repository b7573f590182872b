import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';
import type { Http } from '../../shared/http/port';
import { toRefusal } from '../../shared/node/unexpected';
import { wording } from '../../shared/reasons/reason';
import { connectOnce } from '../connect';
import type { Registrations } from './registration';

interface Registering {
	readonly http: Http;
	readonly url: string;
	readonly events: string[];
	readonly state: Registrations;
}

/** Does something at kaonavi when the trigger is published or taken back; what is refused is told in words. */
export async function hook<T>(
	functions: IHookFunctions,
	act: (registering: Registering) => Promise<T>,
): Promise<T> {
	try {
		const { http } = await connectOnce(functions);
		return await act({
			http,
			url: functions.getNodeWebhookUrl('default') ?? '',
			events: functions.getNodeParameter('events', []) as string[],
			state: functions.getWorkflowStaticData('node'),
		});
	} catch (error) {
		const { message, hint } = wording(toRefusal(error).reason, 'en');
		throw new NodeOperationError(functions.getNode(), message, { description: hint });
	}
}

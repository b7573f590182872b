import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';
import type { Http } from '../../shared/http/port';
import { Refusal } from '../../shared/http/refusal';
import { toRefusal } from '../../shared/node/unexpected';
import { wording } from '../../shared/reasons/reason';
import { connectHook } from '../connect';
import { lineReasons } from '../reasons';
import { readPattern } from './filter';

interface Registering {
	readonly http: Http;
	readonly url: string;
}

/**
 * Does something at LINE when the trigger is published or taken back, unless its URL is entered by hand: then all is
 * well (true). A pattern that cannot be read stops the publishing: in a delivery it would be too late.
 */
export async function hook(
	functions: IHookFunctions,
	act: (registering: Registering) => Promise<boolean>,
	isFirst = false,
): Promise<boolean> {
	try {
		if (isFirst) checkPattern(functions);
		if (functions.getNodeParameter('registration', 'manual') !== 'automatic') return true;
		const { api } = await connectHook(functions);
		return await act({ http: api, url: functions.getNodeWebhookUrl('default') ?? '' });
	} catch (error) {
		const { message, hint } = wording(toRefusal(error).reason, 'en');
		throw new NodeOperationError(functions.getNode(), message, { description: hint });
	}
}

function checkPattern(functions: IHookFunctions): void {
	const { textPattern = '' } = functions.getNodeParameter('filters', {}) as {
		textPattern?: string;
	};
	if (readPattern(textPattern) === 'unreadable') {
		throw new Refusal('guard', lineReasons.patternUnreadable());
	}
}

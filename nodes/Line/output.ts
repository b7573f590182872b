import type { IDataObject } from 'n8n-workflow';
import type { Reply } from '../shared/http/port';
import { ACCEPTED_ID } from './client/messages';
import type { Sent } from './wire';

/** LINE's own name of a request: its support asks for it, and progress is asked by it. */
export const requestIdOf = ({ headers }: Reply<unknown>) => headers['x-line-request-id'];

/** What LINE told. Without a request id: two reads of the same answer the same. `more`: what was asked about. */
export function told({ body }: Reply<unknown>, more: IDataObject = {}): IDataObject[] {
	return [{ ...more, ...(body as IDataObject) }];
}

/** What LINE made, with the request id. `more`: what was asked about. */
export function answered(reply: Reply<unknown>, more: IDataObject = {}): IDataObject[] {
	return [{ ...more, ...(reply.body as IDataObject), requestId: requestIdOf(reply) }];
}

/** What was done, for calls that answer `{}`. */
export function done(reply: Reply<unknown>, what: IDataObject): IDataObject[] {
	return [{ ...what, requestId: requestIdOf(reply) }];
}

/** A send. HTTP 409 is success: LINE had accepted the key before, and sent nothing now. */
export function sent(reply: Reply<Sent>, about: IDataObject): IDataObject {
	const { sentMessages } = reply.body ?? {};
	return {
		...about,
		...(sentMessages === undefined ? {} : { sentMessages }),
		requestId: requestIdOf(reply),
		alreadyAccepted: reply.status === 409,
		...(reply.status === 409 ? { acceptedRequestId: reply.headers[ACCEPTED_ID] } : {}),
	};
}

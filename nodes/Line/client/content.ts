import type { Http } from '../../shared/http/port';
import { get, part } from './requests';

/** Files live on the data host. 202: LINE is still preparing it; 404: not there (any more); 410: taken back. */

const content = (messageId: string, what: string) =>
	`/v2/bot/message/${part(messageId)}/content${what}`;

/** Get content, or its preview image. */
export const getContent = async (http: Http, messageId: string, isPreview: boolean) =>
	await http<Uint8Array>({
		...get(content(messageId, isPreview ? '/preview' : '')),
		expects: 'bytes',
	});

/** Verify the preparation status of a video or audio. */
export const getTranscodingState = async (http: Http, messageId: string) =>
	await http<{ status: 'processing' | 'succeeded' | 'failed' }>(
		get(content(messageId, '/transcoding')),
	);

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { isBlank } from '../shared/records';
import { BASE_URL } from './vendor';

/** What the credential holds, made usable. */
export interface Settings {
	readonly baseUrl: string;
	readonly token: string;
	/** 0: as fast as the vendor takes them. */
	readonly callsPerMinute: number;
}

/** Reads the credential. Blanks around a token come from copying it. */
export function readSettings(data: ICredentialDataDecryptedObject): Settings {
	const { baseUrl, accessToken, callsPerMinute } = data;
	return {
		baseUrl: (isBlank(baseUrl) ? BASE_URL : String(baseUrl).trim()).replace(/\/+$/, ''),
		token: String(accessToken ?? '').trim(),
		callsPerMinute: Number(callsPerMinute ?? 0) || 0,
	};
}

/** The header that every call carries. */
export function authHeaders(data: ICredentialDataDecryptedObject): Record<string, string> {
	return { authorization: `Bearer ${readSettings(data).token}` };
}

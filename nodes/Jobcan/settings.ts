import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { clientCredentialsRequest, type TokenRequest } from '../shared/http/token';
import { isBlank } from '../shared/records';
import { FIELD_NAMES, type FieldNames, HOSTS, TOKEN_PATH } from './vendor';

/** What the credential holds, made usable. */
export interface Settings {
	readonly baseUrl: string;
	readonly login: TokenRequest;
	readonly fields: FieldNames;
	/** 0: as fast as the vendor takes them. */
	readonly callsPerMinute: number;
	/** Values that must never stand in a text. */
	readonly secrets: readonly string[];
}

/** Reads the credential: empty hosts are the environment's own, empty field names the assumed ones. */
export function readSettings(data: ICredentialDataDecryptedObject): Settings {
	const text = (name: string, usual = '') =>
		isBlank(data[name]) ? usual : String(data[name]).trim();
	const hosts = HOSTS[text('environment')] ?? HOSTS.production;
	const [clientId, clientSecret] = [text('clientId'), String(data.clientSecret ?? '')];
	const url = `${withoutSlash(text('authHost', hosts.token))}${TOKEN_PATH}`;
	return {
		baseUrl: withoutSlash(text('baseUrl', hosts.api)),
		login: clientCredentialsRequest({ url, clientId, clientSecret, scopes: text('scopes') }),
		fields: {
			staffCode: text('staffCodeField', FIELD_NAMES.staffCode),
			email: text('emailField', FIELD_NAMES.email),
			retiredDay: text('retiredDayField', FIELD_NAMES.retiredDay),
			punchTime: text('punchTimeField', FIELD_NAMES.punchTime),
			punchKind: text('punchKindField', FIELD_NAMES.punchKind),
		},
		callsPerMinute: Number(data.callsPerMinute ?? 0) || 0,
		secrets: [clientSecret, `${clientId}:${clientSecret}`, text('accessToken')],
	};
}

const withoutSlash = (host: string) => host.replace(/\/+$/, '');

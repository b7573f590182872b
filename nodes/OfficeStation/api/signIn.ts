import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { TokenRequest } from '../../shared/http/token';

/**
 * How StationID, login ID and password are sent is not public, so it is the user's to say: HTTP Basic, three headers, or
 * a call that answers with a token.
 */
export type SignIn = 'basic' | 'headers' | 'call';

const text = (data: ICredentialDataDecryptedObject, name: string) =>
	String(data[name] ?? '').trim();

/** The headers of every call. */
export function authHeaders(data: ICredentialDataDecryptedObject): Record<string, string> {
	const { loginId, password, sessionToken, signIn } = data;
	const station = [text(data, 'stationHeader'), text(data, 'stationId')];
	const own: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
		basic: [['authorization', `Basic ${base64(`${String(loginId)}:${String(password)}`)}`]],
		headers: [
			[text(data, 'loginHeader'), String(loginId)],
			[text(data, 'proofHeader'), String(password)],
		],
		call: [
			[text(data, 'sessionHeader'), `${String(data.sessionPrefix ?? '')}${String(sessionToken)}`],
		],
	};
	const headers = [...(own[String(signIn)] ?? own.basic), station];
	return Object.fromEntries(headers.filter(([name, value]) => name !== '' && value !== ''));
}

/** The call that answers with a token: the three values under the names that the user gives. */
export function signInRequest(data: ICredentialDataDecryptedObject): TokenRequest {
	const pairs = [
		[text(data, 'stationField'), text(data, 'stationId')],
		[text(data, 'loginField'), String(data.loginId)],
		[text(data, 'proofField'), String(data.password)],
	].filter(([name]) => name !== '');
	const path = text(data, 'signInPath').replace(/^\/+/, '');
	return {
		url: `${text(data, 'baseUrl').replace(/\/+$/, '')}/${path}`,
		headers: { accept: 'application/json', 'content-type': 'application/json' },
		form: JSON.stringify(Object.fromEntries(pairs)),
		tokenAt: text(data, 'sessionAt'),
	};
}

/** Values that must never stand in a text. */
export function secretsOf(data: ICredentialDataDecryptedObject): string[] {
	const { loginId, password, sessionToken, stationId } = data;
	const values = [
		password,
		`${String(loginId)}:${String(password)}`,
		sessionToken,
		loginId,
		stationId,
	];
	return values.filter((value) => typeof value === 'string' && value !== '') as string[];
}

const base64 = (value: string) => Buffer.from(value, 'utf8').toString('base64');

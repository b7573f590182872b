import type { Http } from '../shared/http/port';

/**
 * Asks for further properties of every answer. The vendor takes one comma-separated `additionalFields`; what a call
 * asks for by itself stays.
 * @see https://developer.kingtime.jp/ (overview, additionalFields)
 */
export function askingFor(http: Http, names: readonly string[]): Http {
	if (names.length === 0) return http;
	return async (request) => {
		const own = request.query?.additionalFields;
		const additionalFields = [...(own === undefined ? [] : [String(own)]), ...names].join(',');
		return await http({ ...request, query: { ...request.query, additionalFields } });
	};
}

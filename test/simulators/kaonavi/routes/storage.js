const { answerTo } = require('../refusals');

const text = (status, words) => ({ status, text: words, headers: { 'content-type': 'text/xml' } });
const DENIED = text(403, '<Error><Code>AccessDenied</Code></Error>');
const TOKEN = text(400, '<Error><Code>InvalidRequest</Code></Error>');

/** Downloads. The API's host does not serve them, nor does their host serve the API. */
module.exports = function storageRoutes({ options, storage }) {
	function download({ host, params, query, headers }) {
		if (host !== 'files') return answerTo('notFound');
		const hasToken = headers['kaonavi-token'] !== undefined || headers.authorization !== undefined;
		if (hasToken && options.tokenOnDownload === 'refuse') return TOKEN;
		const file = storage.open(params.key, query.Signature);
		if (file === undefined) return DENIED;
		const type = file.type ?? 'application/octet-stream';
		return { status: 200, bytes: file.bytes, headers: { 'content-type': type } };
	}
	return { 'GET /storage/:key': download };
};

const { Refusal } = require('../shared');

/**
 * Why a request is refused: status and words. Only `key` and `tokenCap` are the vendor's own words [C];
 * the others are the simulator's, so no client may rely on them. The shape `{ errors: [text] }` without
 * any code is [B][C]; the statuses 403 and 413 are UNCERTAIN.
 */
const REFUSALS = {
	key: [401, 'consumer_keyとconsumer_secretの組み合わせが不正です。'],
	tokenCap: [429, '1時間あたりのトークン発行可能数を超過しました。時間をおいてお試しください。'],
	grantType: [400, 'grant_typeにはclient_credentialsを指定してください。'],
	token: [401, 'アクセストークンが不正です。'],
	expired: [401, 'アクセストークンの有効期限が切れています。'],
	switchedOff: [403, 'この操作は許可されていません。操作対象の管理をご確認ください。'],
	updates: [429, '1分あたりの更新リクエスト可能数を超過しました。時間をおいてお試しください。'],
	requests: [429, '1時間あたりのリクエスト可能数を超過しました。時間をおいてお試しください。'],
	contentType: [400, 'Content-Typeにはapplication/jsonを指定してください。'],
	body: [400, 'リクエストの形式が正しくありません。'],
	tooLarge: [413, 'リクエストのサイズが上限を超えています。'],
	query: [400, 'クエリパラメーターの値が正しくありません。'],
	notFound: [404, '指定されたリソースが見つかりません。'],
	sheet: [404, '指定されたシートが見つかりません。'],
	field: [404, '指定された項目が見つかりません。'],
	task: [404, '指定されたタスクが見つかりません。'],
	user: [404, '指定されたユーザーが見つかりません。'],
	webhook: [404, '指定されたWebhookが見つかりません。'],
	server: [500, '予期しないエラーが発生しました。'],
};

/** The named answer; `detail` is put behind the words in brackets. */
function answerTo(name, detail, headers = {}) {
	const [status, text] = REFUSALS[name];
	const words = detail === undefined ? text : `${text} [${detail}]`;
	return { status, headers, json: { errors: [words] } };
}

/** Ends the request with the named refusal. */
function refuse(name, detail, headers) {
	throw new Refusal(answerTo(name, detail, headers));
}

/** Ends the request with 400 and the texts as they are. */
function refuseWith(errors, status = 400) {
	throw new Refusal({ status, json: { errors } });
}

/** The vendor has no codes: the first text stands for one. */
const codeOf = (json) => json?.errors?.[0];

module.exports = { answerTo, codeOf, refuse, refuseWith };

/**
 * Thrown by a handler that refuses a request; `answer` is `{ status, json, headers? }` in the
 * vendor's shape.
 */
class Refusal extends Error {
	constructor(answer) {
		super(`refused with ${answer.status}`);
		this.answer = answer;
	}
}

module.exports = { Refusal };

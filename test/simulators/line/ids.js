const { stableKey } = require('../shared');

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hex = (...parts) => stableKey(...parts).slice(0, 32);

/** A ULID: 48 bits of milliseconds and 80 bits taken from a key, 26 characters. */
function ulid(milliseconds, key) {
	let value = (BigInt(milliseconds) << 80n) | BigInt(`0x${key.slice(0, 20)}`);
	let digits = '';
	for (let index = 0; index < 26; index += 1) {
		digits = CROCKFORD[Number(value & 31n)] + digits;
		value >>= 5n;
	}
	return digits;
}

function uuid(key) {
	const parts = [
		key.slice(0, 8),
		key.slice(8, 12),
		`4${key.slice(13, 16)}`,
		`a${key.slice(17, 20)}`,
	];
	return [...parts, key.slice(20, 32)].join('-');
}

/**
 * Identifiers in LINE's forms: the same ones for the same seed, in the order of asking. Message ids
 * are texts of 18 digits, beyond what a number can hold.
 */
function createIds(seed) {
	let issued = 0;
	const next = (kind) => {
		issued += 1;
		return stableKey(kind, seed, issued);
	};
	return {
		user: (index) => `U${hex('user', seed, index)}`,
		group: (index) => `C${hex('group', seed, index)}`,
		room: (index) => `R${hex('room', seed, index)}`,
		request: () => uuid(next('request')),
		message: () => {
			issued += 1;
			return String(610_000_000_000_000_000n + BigInt(issued));
		},
		event: (instant) => ulid(instant.getTime(), next('event')),
		coupon: (instant) => ulid(instant.getTime(), next('coupon')),
		token: (kind) => next(kind),
		replyToken: () => next('reply').slice(0, 32),
		richMenu: () => `richmenu-${next('richMenu').slice(0, 32)}`,
	};
}

module.exports = { createIds };

const { stableKey } = require('../shared');

/**
 * Where files lie: another host, with URLs that speak for themselves until they expire. The host is
 * UNCERTAIN, that the URL is signed is [B].
 */
function createStorage({ options, clock }) {
	const links = new Map();
	let base = '';

	return {
		/** The origin and path that links begin with, known once the server listens. */
		servedFrom: (url) => {
			base = url;
		},
		/** A URL that works for the next 15 minutes; `file` is `{ file_name, bytes, type? }`. */
		linkTo: (file) => {
			const key = stableKey('link', options.seed, links.size).slice(0, 32);
			const expires = clock.now().getTime() + options.downloadSeconds * 1000;
			links.set(key, { file, expires });
			return `${base}/storage/${key}?Expires=${Math.floor(expires / 1000)}&Signature=${stableKey(key)}`;
		},
		/** The file while the link is good, else undefined. */
		open: (key, signature) => {
			const link = links.get(key);
			const isGood = link !== undefined && signature === stableKey(key);
			return isGood && clock.now().getTime() < link.expires ? link.file : undefined;
		},
	};
}

module.exports = { createStorage };

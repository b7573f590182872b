const { BlockList, isIPv6 } = require('node:net');
const { stableKey } = require('../shared');
const { checkPermissions, everyPermission } = require('./permissions');

/**
 * The tokens of the company and their settings. A token without any address cannot call the API
 * (vendor's help).
 */
function createTokens(seed) {
	const settings = new Map();
	let issued = 0;

	const issue = (setting) => {
		issued += 1;
		const token = setting.token ?? stableKey('token', seed, issued).slice(0, 32);
		settings.set(token, setting);
		return token;
	};

	/**
	 * `{ permissions, allowedIps, token? }` -> the token. Addresses may carry a prefix length
	 * (203.0.113.0/24).
	 */
	function add({ permissions = everyPermission(), allowedIps = ['127.0.0.1', '::1'], token } = {}) {
		const addresses = addressList(allowedIps);
		return issue({ permissions: checkPermissions(permissions), addresses, token });
	}

	/** Stops the token and issues another one with the same settings. */
	function renew(token) {
		const { token: _old, ...setting } = settings.get(token);
		settings.delete(token);
		return issue(setting);
	}

	return {
		add,
		renew,
		stop: (token) => settings.delete(token),
		has: (token) => settings.has(token),
		get: (token) => settings.get(token),
	};
}

function addressList(addresses) {
	const list = new BlockList();
	for (const entry of addresses) {
		const [address, prefix] = entry.split('/');
		const family = isIPv6(address) ? 'ipv6' : 'ipv4';
		if (prefix === undefined) list.addAddress(address, family);
		else list.addSubnet(address, +prefix, family);
	}
	return list;
}

const isListed = (setting, ip) => setting.addresses.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');

module.exports = { createTokens, isListed };

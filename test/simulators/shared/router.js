/**
 * Routing by path pattern: `{ 'GET /employees/:employeeCode': handler }`. A fixed segment wins over
 * a parameter at the same place, whatever the order of the table (`/daily-workings/cost` before
 * `/daily-workings/:date`).
 */
function createRouter(table) {
	const routes = Object.entries(table).map(([label, handler]) => {
		const [method, pattern] = label.split(' ');
		return { label, method, segments: pattern.split('/').slice(1), handler };
	});
	const weight = ({ segments }) => segments.map((part) => (part[0] === ':' ? '1' : '0')).join('');
	routes.sort((a, b) => (weight(a) < weight(b) ? -1 : 1));

	/** `{ label, handler, params }` or undefined. Parameters come percent-decoded. */
	return function match(method, path) {
		const parts = path.split('/').slice(1);
		for (const route of routes) {
			if (route.method !== method || route.segments.length !== parts.length) continue;
			const params = paramsOf(route.segments, parts);
			if (params) return { label: route.label, handler: route.handler, params };
		}
		return undefined;
	};
}

function paramsOf(segments, parts) {
	const params = {};
	for (const [index, segment] of segments.entries()) {
		if (segment[0] !== ':') {
			if (segment !== parts[index]) return undefined;
		} else {
			if (parts[index] === '') return undefined;
			params[segment.slice(1)] = decode(parts[index]);
		}
	}
	return params;
}

/** A percent sign that starts no escape is left as it came, as servers do. */
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

module.exports = { createRouter };

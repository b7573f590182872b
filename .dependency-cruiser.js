/** The layers of docs/en/architecture.md as rules: an arrow only points down. */

const VENDORS = '^nodes/(?!shared/)([^/]+)/';
const N8N = '(^|node_modules/)n8n-workflow';

const below = {
	records: ['time', 'reasons'],
	time: [],
	reasons: [],
	sync: ['records', 'time', 'reasons', 'http'],
	http: ['records', 'time', 'reasons'],
	polling: ['time'],
	sheet: ['records', 'time', 'reasons'],
	unverified: ['records', 'time', 'reasons', 'http'],
	node: ['records', 'time', 'reasons', 'sync', 'http', 'polling', 'sheet', 'unverified'],
};

module.exports = {
	forbidden: [
		{
			name: 'no-circles',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'shared-names-no-vendor',
			comment: 'What is shared must not know who shares it.',
			severity: 'error',
			from: { path: '^nodes/shared/' },
			to: { path: VENDORS },
		},
		{
			name: 'vendors-are-strangers',
			comment: 'A vendor folder never imports another one.',
			severity: 'error',
			from: { path: VENDORS },
			to: { path: VENDORS, pathNot: '^nodes/$1/' },
		},
		{
			name: 'only-node-layer-knows-n8n',
			comment:
				'Records, time, reasons, sync, http and the like are pure: they can be tested without n8n.',
			severity: 'error',
			from: { path: '^nodes/shared/(records|time|reasons|sync|http|polling|sheet|unverified)/' },
			to: { path: N8N },
		},
		{
			name: 'vendor-data-and-wire-are-pure',
			comment: 'Client, records, wire shapes and vendor tables know no n8n.',
			severity: 'error',
			from: {
				path: '^nodes/(?!shared/)[^/]+/(client|records|wire|vendor|answers|reasons|session)\\.ts$',
			},
			to: { path: `${N8N}|^nodes/shared/node/` },
		},
		{
			name: 'client-does-not-look-up',
			comment: 'A client function is one endpoint; it knows nothing of operations.',
			severity: 'error',
			from: { path: '^nodes/(?!shared/)[^/]+/(client|records|vendor|wire)\\.ts$' },
			to: { path: '^nodes/(?!shared/)[^/]+/(resources|listSearch|connect|session)' },
		},
		...Object.entries(below).map(([layer, allowed]) => ({
			name: `arrows-from-${layer}-point-down`,
			severity: 'error',
			from: { path: `^nodes/shared/${layer}/` },
			to: { path: '^nodes/shared/', pathNot: `^nodes/shared/(${[layer, ...allowed].join('|')})/` },
		})),
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
	},
};

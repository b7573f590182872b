const { DateTime } = require('luxon');
const { shared } = require('../../../../dist');

const { duringClosedHours, outputsWithDeferred } = shared('node/closedHoursField');
const { describeResources } = shared('node/describe');
const { syncOptions } = shared('node/syncFields');
const { runNode } = shared('node/run');
const { Refusal } = shared('http/refusal');
const { reasonTable } = shared('reasons/reason');

/** A vendor of three operations whose input says what is to become of each record: `{ does: '<kind>' }`. */
const text = {
	en: { message: '{who}: no.', hint: 'Ask.' },
	ja: { message: '{who}：不可。', hint: '確認。' },
};
const { no } = reasonTable({ no: text });
const refusal = (kind, who) =>
	new Refusal(kind, no({ who }), { resumeAt: DateTime.fromISO('2026-11-20T10:00:00+09:00') });

const does = ({ does: kind, who }) => {
	if (kind === 'crash') throw new TypeError('an expression that cannot be evaluated');
	if (kind) throw refusal(kind, who);
};
const fields = [];

const each = {
	name: 'Each',
	value: 'each',
	action: 'Do each',
	description: 'Item by item',
	fields,
	async each({ input }) {
		does(input);
		return Array.from({ length: input.times ?? 1 }, (_, n) => ({ who: input.who, n }));
	},
};

const whole = {
	name: 'Whole',
	value: 'whole',
	action: 'Do whole',
	description: 'All at once',
	fields,
	openAlways: true,
	async whole({ inputs }) {
		inputs.forEach(does);
		return [
			{ json: { who: 'x' }, from: 0, error: 'x: no.' },
			{ json: { total: inputs.length }, from: inputs.map((_, item) => item) },
			{ json: { who: 'y' }, error: 'y: no.' },
		];
	},
};

/** Rows of a file: `{ who, refuses }`; a record that is refused is no row. */
const rows = {
	name: 'Rows',
	value: 'rows',
	action: 'Make rows',
	description: 'All at once, refused ones apart',
	fields,
	async whole({ inputs }) {
		return inputs.map(({ who, refuses }, from) =>
			refuses ? { json: { who }, from, refused: no({ who }) } : { json: { who, row: true }, from },
		);
	},
};

/** A sync whose report the input spells out: one step per item, further ones by `extra`. */
const sync = {
	name: 'Sync',
	value: 'sync',
	action: 'Sync trials',
	description: 'Report',
	fields: [{ displayName: 'Dry Run', name: 'dryRun', type: 'boolean', default: false }],
	async sync({ inputs, parameter }) {
		const [first] = inputs;
		if (first.refusedAtOnce) throw refusal(first.refusedAtOnce, 'all');
		const steps = inputs.flatMap((input, item) => [
			{
				key: input.who,
				item,
				action: input.action,
				record: { employeeCode: input.who, date: '2026-05-01', start: 9 },
				reason: ['skip', 'failed'].includes(input.action) ? no({ who: input.who }) : undefined,
			},
			...(input.extra ?? []).map((action) => ({
				key: 'gone',
				action,
				record: { employeeCode: input.who, date: '2026-05-02' },
				reason: action === 'failed' ? no({ who: 'gone' }) : undefined,
			})),
		]);
		return {
			dryRun: parameter('dryRun', false),
			report: steps,
			closed: first.closes ? refusal('closed', 'all') : undefined,
			refused: first.refused ? refusal(first.refused, 'all') : undefined,
		};
	},
};

const resources = [
	{ name: 'Trial', value: 'trial', description: 'Trials', operations: [each, rows, whole, sync] },
];

class Trial {
	description = {
		displayName: 'Trial',
		name: 'trial',
		group: ['transform'],
		version: 1,
		description: 'Trial',
		defaults: { name: 'Trial' },
		inputs: ['main'],
		outputs: outputsWithDeferred,
		properties: [
			...describeResources(resources, { closes: true }),
			{ ...duringClosedHours, displayOptions: { show: { operation: ['whole'] } } },
			syncOptions(),
		],
	};

	async execute() {
		return await runNode(this, resources, async () => ({}));
	}
}

module.exports = { Trial, resources };

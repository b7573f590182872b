const fs = require('node:fs');
const path = require('node:path');
const { checks } = require('../../test/acceptance/suite');
const { readResults } = require('../../test/acceptance/tools/results');
const { table } = require('./table');

const VENDORS = path.join(__dirname, '..', '..', 'test', 'acceptance', 'vendors');

const WORDS = {
	en: {
		title: 'Acceptance',
		intro: [
			'Every vendor node passes one suite ([`test/acceptance`](../../test/acceptance)) in n8n’s own engine, against a simulator of the vendor that refuses what the vendor refuses. A check may be left out only with a written reason.',
			'The numbers say how many cases of a check passed in the last run; most checks hold one case or more for every operation. This page is generated: `npm test`, then `npm run docs`.',
		],
		head: ['check', 'what must hold'],
		skipped: 'Left out',
		skippedHead: ['vendor', 'check', 'what for', 'reason'],
		whole: 'all operations',
		none: 'Nothing is left out.',
		notRun: 'not run',
		seeBelow: 'left out, see below',
		some: (count) => ` (${count} left out)`,
	},
	ja: {
		title: '受け入れテスト',
		intro: [
			'すべてのノードは、同じ受け入れテスト（[`test/acceptance`](../../test/acceptance)）を n8n 本体の実行エンジン上で、メーカーが断るものを断るシミュレーターを相手に通過します。項目を省くには理由の明記が必要です。',
			'数字は、最後の実行で通過したケースの数です。多くの項目は操作ごとに1件以上のケースがあります。このページは自動生成です（`npm test` の後に `npm run docs`）。',
		],
		head: ['項目', '保証する内容'],
		skipped: '省いた項目',
		skippedHead: ['ノード', '項目', '対象', '理由'],
		whole: 'すべての操作',
		none: '省いた項目はありません。',
		notRun: '未実行',
		seeBelow: '省略（下記）',
		some: (count) => `（${count}件省略）`,
	},
};

const vendors = () =>
	fs
		.readdirSync(VENDORS)
		.sort()
		.map((name) => require(path.join(VENDORS, name)));

/** What stands in a vendor's cell of a check. */
function resultOf(vendor, check, words) {
	if (vendor.skips[check]) return words.seeBelow;
	const { passed = 0, failed = 0 } = readResults(vendor.id)[check] ?? {};
	const left = exceptions(vendor).filter((one) => one.check === check).length;
	const ran = failed === 0 ? `✓ ${passed}` : `✗ ${failed}/${passed + failed}`;
	const mark = passed + failed === 0 ? words.notRun : ran;
	return `${mark}${left > 0 ? words.some(left) : ''}`;
}

/** Single operations, or causes that the credential test tells apart, that a check leaves out. */
const exceptions = ({ operations, credential }) => [
	...Object.entries(credential.cases)
		.filter(([, { skip }]) => skip)
		.map(([what, { skip }]) => ({ what, check: 'credential', reason: skip })),
	...Object.entries(operations).flatMap(([what, { except = {} }]) =>
		Object.entries(except).map(([check, reason]) => ({ what, check, reason })),
	),
];

function leftOut(vendor, language, { whole }) {
	return [
		...Object.entries(vendor.skips).map(([check, reason]) => [
			vendor.name,
			check,
			whole,
			reason[language],
		]),
		...exceptions(vendor).map(({ check, what, reason }) => [
			vendor.name,
			check,
			`\`${what}\``,
			reason[language],
		]),
	];
}

/** Vendor × check × result, and what is left out, with its reason. */
function acceptancePage(language) {
	const words = WORDS[language];
	const all = vendors();
	const rows = checks.map(({ name, what }) => [
		name,
		what[language],
		...all.map((vendor) => resultOf(vendor, name, words)),
	]);
	const left = all.flatMap((vendor) => leftOut(vendor, language, words));
	return (
		[
			`# ${words.title}`,
			...words.intro,
			table([...words.head, ...all.map(({ name }) => name)], rows),
			`## ${words.skipped}`,
			left.length === 0 ? words.none : table(words.skippedHead, left),
			'',
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}

/** Whether every check of every vendor has a result. */
const isComplete = () =>
	vendors().every((vendor) =>
		checks.every(({ name }) => vendor.skips[name] || readResults(vendor.id)[name]),
	);

module.exports = { acceptancePage, isComplete };

const path = require('node:path');
const { n8n } = require('../../package.json');
const { table } = require('./table');

const NODES = path.join(__dirname, '..', '..', 'dist', 'nodes');

const WORDS = {
	en: {
		title: 'Evidence',
		intro: [
			'How sure each call is. Vendors of attendance systems publish little; what is not confirmed is never presented as a fact. This page is generated from the `vendor.ts` of each node (`npm run docs`).',
		],
		grades: {
			documented:
				'**documented**: the vendor’s own reference or manual, or a careful public transcription of it',
			observed: '**observed**: seen in live clients, or in two independent ones',
			inferred:
				'**inferred**: not confirmed by anybody; the path is a visible, editable field, and the node says so',
		},
		head: ['operation', 'call', 'evidence', 'note'],
		closed: 'Closed hours (Japanese time, every day)',
		closedHead: ['product', 'no calls', 'source'],
		open: 'What is still open is in [limits.md](limits.md).',
	},
	ja: {
		title: '根拠の一覧',
		intro: [
			'それぞれの呼び出しがどこまで確かかの一覧です。勤怠システムの公開資料は少なく、確認できていないことを事実として扱いません。このページは各ノードの `vendor.ts` から自動生成しています（`npm run docs`）。備考は英語です。',
		],
		grades: {
			documented:
				'**documented**（公開資料あり）：メーカーの仕様書・マニュアル、またはその正確な公開転記',
			observed:
				'**observed**（動作例あり）：実際に動いているクライアント、または独立した2つの公開クライアントで確認',
			inferred: '**inferred**（推定）：未確認。パスは画面で変更でき、ノードにもその旨を表示',
		},
		head: ['操作', '呼び出し', '根拠', '備考'],
		closed: '利用禁止時間帯（日本時間・毎日）',
		closedHead: ['製品', '呼び出せない時間', '出典'],
		open: '未確認の点は [limits.md](limits.md) にまとめています。',
	},
};

/** The tables of all vendors whose node is registered: `[{ name, EVIDENCE, PRODUCTS? }]`. */
function vendors() {
	const folders = n8n.nodes.map((file) => path.basename(path.dirname(file)));
	return [...new Set(folders)]
		.sort()
		.map((folder) => ({ folder, ...require(path.join(NODES, folder, 'vendor.js')) }))
		.map((vendor) => ({ ...vendor, name: nameOf(vendor.folder) }));
}

/** The vendor's name as its node shows it. */
function nameOf(folder) {
	const file = path.join(NODES, folder, `${folder}.node.js`);
	return new (require(file)[folder])().description.displayName;
}

const noteOf = ({ note, source }) => {
	const link = source === undefined ? '' : `[source](${source})`;
	return [note, link].filter((part) => part !== '').join(' ');
};

function sectionOf({ name, EVIDENCE, PRODUCTS = {} }, words) {
	const calls = EVIDENCE.map((row) => [
		row.operations,
		row.call === 'none' ? '–' : `\`${row.call}\``,
		row.evidence,
		noteOf(row),
	]);
	const closed = Object.values(PRODUCTS).map(({ name: product, closed: windows, source }) => [
		product,
		windows.map(({ from, to }) => `${from}–${to}`).join(', '),
		`<${source}>`,
	]);
	const hours = [`### ${words.closed}`, table(words.closedHead, closed)];
	return [`## ${name}`, table(words.head, calls), ...(closed.length > 0 ? hours : [])];
}

/** Every operation with its calls and how sure they are. */
function evidencePage(language) {
	const words = WORDS[language];
	const grades = Object.values(words.grades).map((grade) => `- ${grade}`);
	const sections = vendors().flatMap((vendor) => sectionOf(vendor, words));
	const parts = [`# ${words.title}`, ...words.intro, grades.join('\n'), words.open, ...sections];
	return `${parts.join('\n\n')}\n`;
}

module.exports = { evidencePage, vendors };

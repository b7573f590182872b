/** Two columns of text; characters of double width count double, so that Japanese labels line up. */
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

const width = (text) =>
	[...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** @param {[string, string|number][]} rows */
function table(rows) {
	const texts = rows.map(([label, value]) => [label, String(value)]);
	const widths = [0, 1].map((column) => Math.max(...texts.map((row) => width(row[column]))));
	const rule = `+${widths.map((w) => '-'.repeat(w + 2)).join('+')}+`;
	const lines = texts.map(([label, value]) => {
		const left = label + ' '.repeat(widths[0] - width(label));
		const right = ' '.repeat(widths[1] - width(value)) + value;
		return `| ${left} | ${right} |`;
	});
	return [rule, ...lines, rule].join('\n');
}

module.exports = { table };

/** A Markdown table; every column but the first is aligned to the right. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
	return [head, rule, ...rows].map(line).join('\n');
}

const count = (number) => number.toLocaleString('en-US');
const seconds = (measured) =>
	measured.stopped ? `> ${measured.stopped}` : measured.seconds.toFixed(1);
const megabytes = (bytes) => (bytes === undefined ? '–' : `${Math.round(bytes / 2 ** 20)} MB`);

/** How many times as much; a case that was stopped gives a lower bound. */
function times(more, less) {
	if (less.stopped) return '–';
	if (more.stopped) return `> ${(more.stopped / less.seconds).toFixed(1)} ×`;
	return `${(more.seconds / less.seconds).toFixed(1)} ×`;
}

/** Seconds that a thousand shifts took. */
const per1000 = ({ seconds: taken, shifts }) => (taken / shifts) * 1000;

module.exports = { count, megabytes, per1000, seconds, table, times };

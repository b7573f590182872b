/** A Markdown table; bars inside cells are escaped. */
function table(head, rows) {
	const cell = (value) => String(value).replace(/\|/g, '\\|').replace(/\n/g, ' ');
	const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

module.exports = { table };

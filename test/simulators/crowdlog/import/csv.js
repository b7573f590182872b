const ENCODINGS = { utf8: 'utf-8', shiftJis: 'shift_jis' };

/** Bytes of a file as text, by what was chosen on the import screen; a text is taken as it is. */
function decode(file, encoding, byteOrderMark) {
	const decoder = new TextDecoder(ENCODINGS[encoding], { ignoreBOM: true });
	const text = typeof file === 'string' ? file : decoder.decode(file);
	return byteOrderMark === 'ignore' ? text.replace(/^\uFEFF/, '') : text;
}

/** The rows of a CSV as lists of cells (RFC 4180). */
function parseCsv(text) {
	const rows = [];
	let [row, cell, quoted] = [[], '', false];
	const endCell = () => {
		row.push(cell);
		cell = '';
	};
	const endRow = () => {
		endCell();
		if (row.length > 1 || row[0] !== '') rows.push(row);
		row = [];
	};
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (quoted && character === '"' && text[at + 1] === '"') {
			cell += '"';
			at += 1;
		} else if (character === '"') quoted = !quoted;
		else if (quoted) cell += character;
		else if (character === ',') endCell();
		else if (character === '\n') endRow();
		else if (character !== '\r') cell += character;
	}
	if (cell !== '' || row.length > 0) endRow();
	return rows;
}

module.exports = { decode, parseCsv };

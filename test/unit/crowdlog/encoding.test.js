/** The file as bytes: what the import reads back in the encoding that was chosen is what stood in the records. */
const iconv = require('iconv-lite');
const { crowdlog, RULES, workday } = require('./built');
const { parseCsv } = require('../../simulators/crowdlog/import/csv');

const { buildImportFile } = crowdlog('importFile/buildImportFile');
const { csvText } = crowdlog('importFile/csv');

const ENCODINGS = { utf8: 'utf8', shiftJis: 'shift_jis' };
/** The cells that come back, by header; undefined if the record gives no row. */
function readBack(record, encoding, extra = []) {
	const columns = { notePath: 'note', status: '1', extra };
	const { headers, days } = buildImportFile([record], RULES, columns, encoding);
	const [{ row, reason }] = days;
	if (!row) return { refused: reason.values };
	const bytes = iconv.encode(csvText(headers, [row]), ENCODINGS[encoding]);
	const [first, ...lines] = parseCsv(iconv.decode(bytes, ENCODINGS[encoding]));
	expect(lines).toHaveLength(1);
	return Object.fromEntries(first.map((header, index) => [header, lines[0][index]]));
}

/** A note, and what of it Shift_JIS does not have. */
const NOTES = [
	['plain', '打合せ', ''],
	['a comma', '打合せ,移動', ''],
	['quotes', '「"会議"」', ''],
	['only a quote', '"', ''],
	['two lines', '午前\n午後', ''],
	['two lines of Windows', '午前\r\n午後', ''],
	['blanks at the ends', '  在宅  ', ''],
	['a tab', '在宅\t出社', ''],
	['half-width kana', 'ﾃﾚﾜｰｸ', ''],
	['full-width letters', 'ＷＥＢ会議', ''],
	['a backslash character', 'ソ・表・予・十', ''],
	['circled numbers', '①②③', ''],
	['a company mark', '㈱森', ''],
	['Roman numerals', 'Ⅲ期', ''],
	['髙 and 﨑', '髙﨑', ''],
	['a formula', '=1+1', ''],
	['a long dash of Windows', '9時―18時', ''],
	['a name outside the basic plane', '𠮷野', '𠮷'],
	['a face', '完了😀', '😀'],
	['a composed voiced sound', 'か\u3099', '\u3099'],
	['a euro', '€5', '€'],
	['several', '𠮷€𠮷', '𠮷 €'],
];

describe.each(NOTES)('日報 with %s', (_, note, lost) => {
	test('comes back in UTF-8', () => {
		expect(readBack(workday({ note }), 'utf8').日報).toBe(note);
	});

	test('comes back in Shift_JIS, or is refused by name', () => {
		const back = readBack(workday({ note }), 'shiftJis');
		if (lost === '') expect(back.日報).toBe(note);
		else expect(back.refused).toMatchObject({ header: '日報', characters: lost });
	});
});

describe.each(Object.keys(ENCODINGS))('codes in %s', (encoding) => {
	test.each([
		'00123',
		'0',
		'P-1',
		'R2N6F5',
		'１２３',
		' 12',
		'12 ',
		'1e5',
		'2026-11-20',
		'A,B',
		'A"B',
		'社員1',
	])('%j stay as they are', (employeeCode) => {
		expect(readBack(workday({ employeeCode }), encoding).社員コード).toBe(employeeCode);
	});

	test.each([
		['text', '午前休', '午前休'],
		['a number', 7.5, '7.5'],
		['zero', 0, '0'],
		['false', false, 'false'],
		['blank', '', ''],
		['null', null, ''],
		['not there', undefined, ''],
		['a list', ['a', 'b'], '["a","b"]'],
	])('a further column with %s', (_, value, cell) => {
		const extra = [{ header: '休暇', path: 'leaveKind' }];
		expect(readBack(workday({ leaveKind: value }), encoding, extra).休暇).toBe(cell);
	});
});

test('a character that a further column holds is refused by its header', () => {
	const extra = [{ header: '区分', path: 'kind' }];
	const back = readBack(workday({ kind: '𠮷' }), 'shiftJis', extra);
	expect(back.refused).toMatchObject({ header: '区分', characters: '𠮷' });
});

test('a code that Shift_JIS does not have is refused, too', () => {
	const back = readBack(workday({ employeeCode: '𠮷1' }), 'shiftJis');
	expect(back.refused).toMatchObject({ header: '社員コード', characters: '𠮷' });
});

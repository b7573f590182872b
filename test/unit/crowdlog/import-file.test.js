const fc = require('fast-check');
const iconv = require('iconv-lite');
const { cpuSecondsOf } = require('../../support/cpu');
const { at, crowdlog, DAY, pause, RULES, workday } = require('./built');
const { parseCsv } = require('../../simulators/crowdlog/import/csv');

const { buildImportFile } = crowdlog('importFile/buildImportFile');
const { csvText } = crowdlog('importFile/csv');
const { notInShiftJis } = crowdlog('importFile/shiftJis');
const { headersOf } = crowdlog('importFile/columns');

const COLUMNS = { notePath: 'note', status: '1', extra: [] };
const build = (inputs, { rules = {}, columns = {}, encoding = 'utf8' } = {}) =>
	buildImportFile(inputs, { ...RULES, ...rules }, { ...COLUMNS, ...columns }, encoding);
const HEADERS = ['社員コード', '年月日', '出社', '退社', '休憩詳細', '日報', 'ステータス'];

describe('rows', () => {
	test('hold the documented columns, in the documented order', () => {
		const { headers, days } = build([
			workday({
				employeeCode: '00123',
				breaks: [pause('12:00', '13:00'), pause('17:00', '17:15')],
				note: '打合せ\n14時から',
			}),
		]);
		expect(headers).toEqual(HEADERS);
		expect(Object.entries(days[0].row)).toEqual([
			['社員コード', '00123'],
			['年月日', DAY],
			['出社', '09:00'],
			['退社', '18:00'],
			['休憩詳細', '12:00-13:00/17:00-17:15'],
			['日報', '打合せ\n14時から'],
			['ステータス', '1'],
		]);
	});

	test('an item without any field, which n8n puts out where there is no day, is none', () => {
		const { days } = build([{}, workday(), { resumeAt: at('10:00') }]);
		expect(days.map(({ item, action }) => [item, action])).toEqual([[1, 'import']]);
	});

	test('have every column, blank or not, whatever the first row has', () => {
		const bare = { employeeCode: 'A', date: DAY, clockIn: at('09:00'), clockOut: at('12:00') };
		const { days } = build([bare, workday({ note: 'x' })], { columns: { status: '' } });
		for (const { row } of days) expect(Object.keys(row)).toEqual(HEADERS);
		expect(days[0].row).toMatchObject({ 休憩詳細: '', 日報: '', ステータス: '' });
	});

	test('take further columns from the input, behind the documented ones', () => {
		const extra = [
			{ header: '休暇', path: 'leave' },
			{ header: '区分', path: 'raw.kind' },
			{ header: 'なし', path: 'missing' },
			{ header: '数', path: 'count' },
		];
		const { headers, days } = build(
			[workday({ leave: '午前休', raw: { kind: '在宅' }, count: 0 })],
			{ columns: { extra } },
		);
		expect(headers).toEqual([...HEADERS, '休暇', '区分', 'なし', '数']);
		expect(days[0].row).toMatchObject({ 休暇: '午前休', 区分: '在宅', なし: '', 数: '0' });
	});

	test.each([
		[[{ header: '出社', path: 'x' }], 'headerTaken'],
		[
			[
				{ header: '休暇', path: 'a' },
				{ header: '休暇', path: 'b' },
			],
			'headerTaken',
		],
		[[{ header: '', path: 'a' }], 'headerMissing'],
	])('refuse further columns that cannot be: %j', (extra, code) => {
		let reason;
		try {
			headersOf({ ...COLUMNS, extra });
		} catch (refusal) {
			reason = refusal.reason.code;
		}
		expect(reason).toBe(code);
	});
});

describe('what is not in the file', () => {
	test('stands in the report by name: one per record, in order', () => {
		const { days } = build(
			[
				workday(),
				workday({ employeeCode: 'P1002', clockOut: at('08:00') }),
				{ employeeCode: 'P1003', date: DAY, leave: '有休' },
				workday({ employeeCode: 'P1004', leave: '午前休' }),
			],
			{},
		);
		expect(days.map(({ action, reason }) => [action, reason?.code])).toEqual([
			['import', undefined],
			['failed', 'endNotAfterStart'],
			['skip', 'leaveNotWritten'],
			['import', 'partLeaveNotWritten'],
		]);
		expect(days.map(({ row }) => row?.社員コード)).toEqual([
			'P1001',
			undefined,
			undefined,
			'P1004',
		]);
	});

	test('closed and applied days have failed: an import would overwrite them', () => {
		const rules = { closingDate: '2026-11-19', applied: new Set([`${DAY} P1002`]) };
		const closed = { clockIn: undefined, clockOut: undefined, breaks: undefined };
		const { days } = build(
			[
				workday(),
				workday({ employeeCode: 'P1002' }),
				{
					...workday({ date: '2026-11-19', ...closed }),
					clockIn: at('09:00', '2026-11-19'),
					clockOut: at('18:00', '2026-11-19'),
				},
			],
			{ rules },
		);
		expect(days.map(({ action, reason }) => [action, reason?.code])).toEqual([
			['import', undefined],
			['failed', 'applied'],
			['failed', 'onClosedDay'],
		]);
	});
});

describe('Shift_JIS', () => {
	test('a character that it does not have is refused by name, in UTF-8 it is not', () => {
		const inputs = [workday({ note: '𠮷野と髙橋、𠮷' })];
		const [day] = build(inputs, { encoding: 'shiftJis' }).days;
		expect(day).toMatchObject({ action: 'failed', reason: { code: 'notInEncoding' } });
		expect(day.reason.values).toMatchObject({ header: '日報', characters: '𠮷' });
		expect(build(inputs).days[0].action).toBe('import');
	});

	test.each([
		['ASCII and ﾊﾝｶｸ', []],
		['髙 﨑 ① ㈱ Ⅳ', []],
		['𠮷', ['𠮷']],
		['か\u3099', ['\u3099']],
		['€ 한', ['€', '한']],
		['', []],
	])('%j', (text, lost) => {
		expect(notInShiftJis(text)).toEqual(lost);
	});

	test('agrees with what Convert to File writes, for every character of the basic plane', () => {
		const differing = [];
		for (let code = 0x80; code < 0x10000; code++) {
			if (code >= 0xd800 && code <= 0xf8ff) continue;
			const character = String.fromCharCode(code);
			const survives =
				iconv.decode(iconv.encode(character, 'shift_jis'), 'shift_jis') === character;
			const accepted = notInShiftJis(character).length === 0;
			// What we accept must survive; what we refuse in vain is no harm, but must stay rare.
			if (accepted && !survives) differing.push(character);
		}
		expect(differing).toEqual([]);
	});
});

describe('CSV text', () => {
	test('has a header, CRLF, and quotes only where they are needed', () => {
		const rows = [
			{ a: 'plain', b: '' },
			{ a: 'with, comma', b: 'says "so"' },
			{ a: 'two\nlines', b: '12:00-13:00/17:00-17:15' },
		];
		expect(csvText(['a', 'b'], rows)).toBe(
			'a,b\r\nplain,\r\n"with, comma","says ""so"""\r\n"two\nlines",12:00-13:00/17:00-17:15\r\n',
		);
	});

	test('is read back as it was written', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '日', ',', '"', '\n', ' ', '𠮷', '/') });
		const rows = fc.array(fc.record({ code: cell.map((text) => `c${text}`), note: cell }));
		fc.assert(
			fc.property(rows, (written) => {
				const [header, ...read] = parseCsv(csvText(['code', 'note'], written));
				expect(header).toEqual(['code', 'note']);
				expect(read).toEqual(written.map(({ code, note }) => [code, note]));
			}),
		);
	});
});

test('a file of 1,000 people and 40 days is built in seconds', async () => {
	const inputs = [];
	for (let day = 1; day <= 40; day++) {
		const date = new Date(Date.UTC(2026, 9, day)).toISOString().slice(0, 10);
		const times = { clockIn: at('08:57', date), clockOut: at('18:04', date), breaks: [] };
		for (let person = 0; person < 1_000; person++)
			inputs.push({ employeeCode: `P${person}`, date, ...times });
	}
	const options = { rules: { rounding: 'nearest' }, encoding: 'shiftJis' };
	let days;
	let text;
	const seconds = await cpuSecondsOf(() => {
		const built = build(inputs, options);
		days = built.days;
		text = csvText(
			built.headers,
			days.map(({ row }) => row),
		);
	});
	expect(seconds).toBeLessThan(20);
	expect(text.split('\r\n')).toHaveLength(40_000 + 2);
	expect(days.every(({ row }) => row.出社 === '09:00' && row.退社 === '18:00')).toBe(true);
});

const { station } = require('./built');

const { joinAddress, PREFECTURES, splitAddress } = station('cells/address');
const { DATE_FORMATS, readDate } = station('cells/date');
const { writeDuration } = station('cells/duration');
const { fullWidthKana } = station('cells/kana');
const { joinName, splitName } = station('cells/name');
const { GENDER_WORDS, readWord, STATUS_WORDS, writeWord } = station('cells/words');

describe('a date', () => {
	test.each([
		['2026/12/1', '2026-12-01'],
		['2026/12/01', '2026-12-01'],
		['2026-12-01', '2026-12-01'],
		['2026.12.1', '2026-12-01'],
		['2026年12月1日', '2026-12-01'],
		['２０２６／１２／０１', '2026-12-01'],
		['20261201', '2026-12-01'],
		[20261201, '2026-12-01'],
		[' 1977/4/3 ', '1977-04-03'],
		['令和8年12月1日', '2026-12-01'],
		['令和元年5月1日', '2019-05-01'],
		['R8.12.1', '2026-12-01'],
		['r8/12/1', '2026-12-01'],
		['平成31年4月30日', '2019-04-30'],
		['H1.1.8', '1989-01-08'],
		['昭和52年4月3日', '1977-04-03'],
		['S52-4-3', '1977-04-03'],
		['昭和64年1月7日', '1989-01-07'],
		['大正15年12月24日', '1926-12-24'],
		['昭 52 年 4 月 3 日', '1977-04-03'],
		[28218, '1977-04-03'],
		[46357, '2026-12-01'],
		['2026-12-01T00:00:00.000Z', '2026-12-01'],
		['2026-11-30T15:00:00.000Z', '2026-12-01'],
		['2024/2/29', '2024-02-29'],
	])('%p is %s', (cell, day) => {
		expect(readDate(cell)).toBe(day);
	});

	test.each([
		['12/1/26'],
		['26/12/1'],
		['2026/2/29'],
		['2026/13/1'],
		['2026/0/1'],
		['2026/12'],
		['12月1日'],
		['平成0年1月1日'],
		['平成元年1月7日'],
		['令和元年4月30日'],
		['昭和'],
		['未定'],
		[''],
		[0],
		[12.5],
		[366],
		[99999],
		[undefined],
		[true],
	])('%p is none: it is never guessed', (cell) => {
		expect(readDate(cell)).toBeUndefined();
	});

	test('is written with slashes or hyphens', () => {
		expect(DATE_FORMATS.slashes('2026-12-01')).toBe('2026/12/01');
		expect(DATE_FORMATS.hyphens('2026-12-01')).toBe('2026-12-01');
	});
});

describe('hours', () => {
	test.each([
		[80, '1.20', '1:20', '1.33', '80'],
		[0, '0.00', '0:00', '0.00', '0'],
		[5, '0.05', '0:05', '0.08', '5'],
		[59, '0.59', '0:59', '0.98', '59'],
		[60, '1.00', '1:00', '1.00', '60'],
		[90, '1.30', '1:30', '1.50', '90'],
		[9600, '160.00', '160:00', '160.00', '9600'],
		[9601, '160.01', '160:01', '160.02', '9601'],
		[44640, '744.00', '744:00', '744.00', '44640'],
	])('of %i minutes are %s in 60進, %s with a colon, %s in 10進, %s in minutes', (...row) => {
		const [minutes, dot, colon, decimal, plain] = row;
		expect(writeDuration(minutes, 'sexagesimalDot')).toBe(dot);
		expect(writeDuration(minutes, 'sexagesimalColon')).toBe(colon);
		expect(writeDuration(minutes, 'decimal')).toBe(decimal);
		expect(writeDuration(minutes, 'minutes')).toBe(plain);
	});
});

describe('kana', () => {
	test.each([
		['ﾖｼﾀﾞ', 'ヨシダ'],
		['ﾊﾟﾝﾀﾞ', 'パンダ'],
		['ﾀｶﾅｼ ﾏｷ', 'タカナシ マキ'],
		['ｱ-ﾄ･ｼｮｯﾌﾟ｡', 'ア-ト・ショップ。'],
		['ﾄｳｷｮｰ1-2-3', 'トウキョー1-2-3'],
		['カﾞ', 'ガ'],
		['ﾞ', '゛'],
		['ｱﾞ', 'ア゛'],
		['ﾟ', '゜'],
		['ヨシダ', 'ヨシダ'],
		['𠮷田 ABC ①', '𠮷田 ABC ①'],
		['\uFA19', '\uFA19'],
		['ｶﾞﾗｽ\u3000ヴ', 'ガラス\u3000ヴ'],
		['', ''],
	])('%p becomes %p', (text, full) => {
		expect(fullWidthKana(text)).toBe(full);
	});
});

describe('a name in one cell', () => {
	test.each([
		['山田 太郎', '山田', '太郎'],
		['山田\u3000太郎', '山田', '太郎'],
		['  𠮷野川 \u3000 葵 ', '𠮷野川', '葵'],
		['スミス ジョン ポール', 'スミス', 'ジョン ポール'],
	])('%p is 姓 %p and 名 %p', (text, lastName, firstName) => {
		expect(splitName(text)).toEqual({ lastName, firstName });
	});

	test.each(['山田太郎', '', ' ', '山田 ', ' 太郎'])('%p cannot be split', (text) => {
		expect(splitName(text)).toBeUndefined();
	});

	test('is joined with a blank of full width', () => {
		expect(joinName('山田', '太郎')).toBe('山田\u3000太郎');
		expect(joinName('スミス', 'ジョン ポール')).toBe('スミス\u3000ジョン ポール');
	});

	test.each([
		['デ ラ クルス', 'マリア'],
		['山田', undefined],
		[undefined, '太郎'],
		['', '太郎'],
		['山田', ''],
		[' 山田', '太郎'],
		['山田', ' 太郎'],
		[1, 2],
	])('%p and %p are not joined: nobody could split them again', (lastName, firstName) => {
		expect(joinName(lastName, firstName)).toBeUndefined();
	});
});

describe('an address', () => {
	test('knows 47 prefectures, each once', () => {
		expect(new Set(PREFECTURES).size).toBe(47);
	});

	test.each([
		['東京都渋谷区渋谷1-2-3', '東京都', '渋谷区渋谷1-2-3'],
		['京都府京都市下京区真町45', '京都府', '京都市下京区真町45'],
		['北海道 札幌市中央区', '北海道', '札幌市中央区'],
		['三重県四日市市浜町8', '三重県', '四日市市浜町8'],
		[' 神奈川県横浜市 ', '神奈川県', '横浜市'],
	])('%p is %s and %s', (text, prefecture, city) => {
		expect(splitAddress(text)).toEqual({ prefecture, city });
	});

	test.each(['渋谷区渋谷1-2-3', '東京', '東京都', ' 東京都 ', '', '1 Main Street'])(
		'%p cannot be split',
		(text) => {
			expect(splitAddress(text)).toBeUndefined();
		},
	);

	test.each([
		[['東京都', '渋谷区', '1-2', '青葉ハイツ'], '東京都渋谷区1-2青葉ハイツ'],
		[['東京都', '渋谷区', undefined, ''], '東京都渋谷区'],
		[[undefined, undefined], undefined],
		[[5, null], undefined],
	])('%j is joined as %p', (parts, joined) => {
		expect(joinAddress(parts)).toBe(joined);
	});
});

describe('words', () => {
	test.each([
		['男', 'male'],
		[' 男性 ', 'male'],
		['Ｍ', 'male'],
		['女', 'female'],
		['Female', 'female'],
		['男女', undefined],
		['1', undefined],
	])('%p is the gender %p', (cell, gender) => {
		expect(readWord(cell, GENDER_WORDS)).toBe(gender);
	});

	test.each([
		['入社予定者', 'joining'],
		['現職者', 'active'],
		['休職中', 'active'],
		['退職済み', 'retired'],
		['出向', undefined],
	])('%p is the status %p', (cell, status) => {
		expect(readWord(cell, STATUS_WORDS)).toBe(status);
	});

	test('are written as the ledger has them; what is no value is not written', () => {
		expect(writeWord('male', GENDER_WORDS)).toBe('男');
		expect(writeWord('retired', STATUS_WORDS)).toBe('退職者');
		for (const value of ['男', 'toString', undefined, 5]) {
			expect(writeWord(value, GENDER_WORDS)).toBeUndefined();
		}
	});
});

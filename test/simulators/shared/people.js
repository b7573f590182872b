const { createRandom } = require('./random');

/**
 * Invented people. Surnames with characters that break careless software: 𠮷 (a surrogate pair), 髙
 * and 﨑 (outside Shift_JIS proper), and readings in half-width kana as old payroll systems export
 * them.
 */
const FAMILIES = [
	['青葉', 'アオバ'],
	['𠮷野川', 'ヨシノガワ'],
	['髙梨', 'タカナシ'],
	['山﨑', 'ヤマサキ'],
	['水無瀬', 'ミナセ'],
	['若狭', 'ワカサ'],
	['東雲', 'シノノメ'],
	['月岡', 'ツキオカ'],
	['渡邉', 'ワタナベ'],
	['白波', 'シラナミ'],
	['楠木', 'クスノキ'],
	['五十鈴', 'イスズ'],
	['𠮷見', 'ﾖｼﾐ'],
	['神楽坂', 'カグラザカ'],
	['小鳥遊', 'ﾀｶﾅｼ'],
	['真壁', 'マカベ'],
	['彩木', 'サイキ'],
	['髙砂', 'ﾀｶｻｺﾞ'],
	['岩﨑', 'イワサキ'],
	['久遠', 'クオン'],
];
const GIVEN = {
	female: [
		['葵', 'アオイ'],
		['ひかり', 'ヒカリ'],
		['千尋', 'チヒロ'],
		['美咲', 'ミサキ'],
		['こはる', 'コハル'],
		['詩織', 'シオリ'],
		['ジュリア', 'ジュリア'],
		['槙', 'ﾏｷ'],
	],
	male: [
		['蓮', 'レン'],
		['大輔', 'ダイスケ'],
		['陽翔', 'ハルト'],
		['健太郎', 'ケンタロウ'],
		['圭', 'ｹｲ'],
		['颯太', 'ソウタ'],
		['ミゲル', 'ミゲル'],
		['一心', 'イッシン'],
	],
};

const two = (number) => String(number).padStart(2, '0');

/**
 * `count` people, the same ones for the same seed: names, readings, gender, dates of birth and hire
 * (YYYY-MM-DD, hired between 2010 and 2024 at the age of 18 or more). The first ones carry the
 * difficult surnames in order, so that even a small company has them.
 */
function createPeople(count, seed = 1) {
	const random = createRandom(seed);
	return Array.from({ length: count }, (_, index) => {
		const gender = random.pick(['female', 'male']);
		const [lastName, lastNameKana] =
			index < FAMILIES.length ? FAMILIES[index] : random.pick(FAMILIES);
		const [firstName, firstNameKana] = random.pick(GIVEN[gender]);
		const birthYear = random.between(1962, 1991);
		const hiredYear = random.between(2010, 2024);
		return {
			lastName,
			firstName,
			lastNameKana,
			firstNameKana,
			gender,
			birthDate: `${birthYear}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
			hiredDate: `${hiredYear}-${two(random.between(1, 12))}-01`,
		};
	});
}

module.exports = { createPeople };

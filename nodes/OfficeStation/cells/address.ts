/** 都道府県: the only part of an address that can be told from the rest with certainty. */
export const PREFECTURES: readonly string[] = [
	...['北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県', '茨城県', '栃木県'],
	...['群馬県', '埼玉県', '千葉県', '東京都', '神奈川県', '新潟県', '富山県', '石川県', '福井県'],
	...['山梨県', '長野県', '岐阜県', '静岡県', '愛知県', '三重県', '滋賀県', '京都府', '大阪府'],
	...['兵庫県', '奈良県', '和歌山県', '鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県'],
	...['香川県', '愛媛県', '高知県', '福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県'],
	...['鹿児島県', '沖縄県'],
];

export interface AddressParts {
	readonly prefecture: string;
	/** 市区町村 and everything behind it. */
	readonly city: string;
}

/** `東京都千代田区…` → 都道府県 and the rest. Undefined if the text does not begin with a prefecture, or ends with it. */
export function splitAddress(text: string): AddressParts | undefined {
	const address = text.trim();
	const prefecture = PREFECTURES.find((name) => address.startsWith(name));
	if (prefecture === undefined) return undefined;
	const city = address.slice(prefecture.length).trim();
	return city === '' ? undefined : { prefecture, city };
}

/** The parts in one cell, in their order; undefined if there is none. */
export function joinAddress(parts: readonly unknown[]): string | undefined {
	const written = parts.filter((part) => typeof part === 'string' && part !== '');
	return written.length === 0 ? undefined : written.join('');
}

/** Lead and trail bytes of Shift_JIS as Windows writes it (髙 and 﨑 belong to it, 𠮷 does not). */
const LEADS: ReadonlyArray<readonly [number, number]> = [
	[0x81, 0x9f],
	[0xe0, 0xfc],
];
const TRAIL: readonly [number, number] = [0x40, 0xfc];
const HALF_WIDTH_KANA: readonly [number, number] = [0xa1, 0xdf];
const UNDECODABLE = '\uFFFD';
/** Lead bytes of characters that a company defines for itself: no two computers agree on them. */
const PRIVATE_FROM = 0xf0;
const PRIVATE_TO = 0xf9;

/** Most cells are codes and times. */
const ASCII = /^[\u0020-\u007e]*$/;

let known: ReadonlySet<string> | undefined;

/** The characters of a text that Shift_JIS cannot hold, each once, in order. */
export function notInShiftJis(text: string): string[] {
	if (ASCII.test(text)) return [];
	const has = (known ??= allCharacters());
	return [...new Set(text)].filter((character) => character > '\u007f' && !has.has(character));
}

/** Every two-byte and half-width character, found by decoding all of them once: the runtime has the table. */
function allCharacters(): ReadonlySet<string> {
	const decoder = new TextDecoder('shift_jis');
	const found = new Set<string>();
	const add = (...bytes: number[]) => {
		const text = decoder.decode(Uint8Array.from(bytes));
		if (!text.includes(UNDECODABLE) && [...text].length === 1) found.add(text);
	};
	for (let byte = HALF_WIDTH_KANA[0]; byte <= HALF_WIDTH_KANA[1]; byte++) add(byte);
	for (const [from, to] of LEADS) {
		for (let lead = from; lead <= to; lead++) {
			if (lead >= PRIVATE_FROM && lead <= PRIVATE_TO) continue;
			for (let trail = TRAIL[0]; trail <= TRAIL[1]; trail++) add(lead, trail);
		}
	}
	return found;
}

/** A surrogate pair, variants outside Shift_JIS proper, half-width kana, long vowels, a combining mark. */
const HARD = ['𠮷', '髙', '﨑', 'ﾖｼﾀﾞ', 'ー〜', 'か\u3099'];

/** `vendor.roundTrips`: `{ name, write(text) -> { id, items, parameters }, read(world), held(world) }`. */
module.exports = {
	name: 'unicode',
	what: {
		en: 'Every character survives, there and back: 𠮷, 髙, 﨑, half-width kana, combining marks.',
		ja: '𠮷・髙・﨑・半角カナ・結合文字も、書き込みと読み取りを通してそのまま残る。',
	},
	cases: ({ roundTrips }) =>
		roundTrips.map(({ name, write, read, held }) => ({
			name,
			async run(tools) {
				for (const text of HARD) {
					const world = await tools.world();
					const { id, ...how } = write(text, world);
					const written = await tools.run(id, how);
					expect(written.error?.message).toBeUndefined();
					expect(held(world)).toBe(text);
					const { id: readId, find, ...query } = read(world);
					expect(find((await tools.run(readId, query)).items('Done'))).toBe(text);
				}
			},
		})),
};

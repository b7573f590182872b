const CAUSES = ['good', 'bad', 'missingPermission', 'wrongAddress', 'closed', 'unreachable'];

/** Runs the credential test in the situation that a case describes. */
async function test(tools, { options, clock, extra }) {
	const world = await tools.world(options);
	if (clock) tools.setClock(clock);
	const { status, message } = await tools.testCredential(world, extra?.(world));
	return { status, message, world };
}

/**
 * `vendor.credential.cases`: per cause `{ options?, extra?, clock?, status, says }` — the world to start, the fields of
 * the credential to replace, the time, and what n8n must then show — or `{ skip: 'why' }`.
 */
module.exports = {
	name: 'credential',
	what: {
		en: 'The credential test tells good, bad, missing permission, wrong address, closed and unreachable apart, each in its own words.',
		ja: '認証情報のテストが、正常・無効・権限不足・IPアドレス不許可・利用禁止時間帯・接続不可を区別し、それぞれ別の文面で伝える。',
	},
	cases: ({ credential: { cases, secrets } }) => [
		...CAUSES.map((cause) => ({
			name: cause,
			skip: cases[cause]?.skip,
			async run(tools) {
				const { status, message, world } = await test(tools, cases[cause]);
				expect({ status, message }).toEqual({
					status: cases[cause].status,
					message: expect.stringMatching(cases[cause].says),
				});
				for (const secret of secrets) expect(message).not.toContain(world.credential[secret]);
			},
		})),
		{
			name: 'each has its own text',
			async run(tools) {
				const texts = [];
				for (const cause of CAUSES.filter((one) => !cases[one].skip)) {
					texts.push((await test(tools, cases[cause])).message);
				}
				expect(new Set(texts).size).toBe(texts.length);
			},
		},
	],
};

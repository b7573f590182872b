const { execFile } = require('node:child_process');
const path = require('node:path');
const { promisify } = require('node:util');

const run = promisify(execFile);
const CHILD = path.join(__dirname, '..', 'tools', 'every-minute.js');
const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York'];
const MINUTES = 24 * 60;
/** The start margin is thirty seconds: at :00 a minute is what it is, at :45 it is already the next one. */
const SECONDS = { 0: 0, 45: 1 };

/** An independent reading of the vendor's table: which opening a minute of the day waits for, if any. */
function openingAt(minute, windows) {
	const of = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
	const [, to] = windows.find(([from, end]) => minute >= of(from) && minute < of(end)) ?? [];
	return to;
}

/**
 * `vendor.closed`: `products: { [name]: { windows: [[from, to]], … } }` as the vendor publishes them, `probe`: a file
 * whose export says what becomes of a call at the present moment (see tools/every-minute.js).
 */
module.exports = {
	name: 'every minute of the day',
	what: {
		en: 'All 1,440 minutes of the day, for every product, on hosts in UTC, Asia/Tokyo and America/New_York: closed calls are not sent, open ones are, and resumeAt is the opening.',
		ja: '1日の全1,440分・全製品・ホストの時間帯 UTC / Asia/Tokyo / America/New_York で、禁止時間帯は送信せず、それ以外は送信し、resumeAt は再開時刻になる。',
	},
	cases: ({ closed }) =>
		ZONES.map((zone) => ({
			name: `${Object.keys(closed.products).length} products, host in ${zone}`,
			async run() {
				const { stdout } = await run(process.execPath, [CHILD, closed.probe], {
					env: { ...process.env, TZ: zone },
					maxBuffer: 64 * 1024 * 1024,
				});
				const { zone: host, products } = JSON.parse(stdout);
				expect(host).toBe(zone);
				expect(Object.keys(products).sort()).toEqual(Object.keys(closed.products).sort());
				for (const [name, { windows }] of Object.entries(closed.products)) {
					for (const [second, ahead] of Object.entries(SECONDS)) {
						const seen = products[name][second];
						const expected = Array.from({ length: MINUTES }, (_, minute) => {
							const to =
								openingAt(minute, windows) ?? openingAt((minute + ahead) % MINUTES, windows);
							return to === undefined ? 'sent' : to;
						});
						expect(seen.map(({ call, resumeAt }) => resumeAt?.slice(0, 5) ?? call)).toEqual(
							expected.map((word, minute) => atLeastTwoMinutes(word, minute, Number(second))),
						);
						expect(new Set(seen.map(({ always }) => always))).toEqual(new Set(['sent']));
					}
				}
			},
		})),
};

/** Never nearer than two minutes: just before the opening, resumeAt lies after it. */
function atLeastTwoMinutes(word, minute, second) {
	if (word === 'sent') return word;
	const opening = Number(word.slice(0, 2)) * 60 + Number(word.slice(3));
	const soonest = minute + 2;
	const later = opening * 60 >= minute * 60 + second + 120 ? opening : soonest;
	return [Math.floor(later / 60), later % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

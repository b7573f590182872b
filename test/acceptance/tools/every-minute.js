/**
 * Run in a process of its own, whose TZ is the host's zone: `node every-minute.js <probe>`. Pins the clock to every
 * minute of a day in Japan and asks the probe what becomes of a call then. The probe exports `products`, and
 * `call(product)` and `always(product)`, which answer `{ sent, resumeAt? }`.
 */
const probe = require(process.argv[2]);

const DAY = Date.parse('2026-11-20T00:00:00+09:00');
const SECONDS = [0, 45];

const word = ({ sent }) => (sent === 1 ? 'sent' : `sent ${sent} times`);

async function minuteOf(product) {
	const { sent, resumeAt } = await probe.call(product);
	const always = word(await probe.always(product));
	// `2026-11-20T10:00:00+09:00` -> `10:00:00`; the day and the offset are checked here.
	const [, clock] = /^2026-11-20T(\d\d:\d\d:\d\d)\+09:00$/.exec(resumeAt ?? '') ?? [];
	if (sent === 0 && clock === undefined) throw new Error(`unexpected resumeAt: ${resumeAt}`);
	return { call: word({ sent }), resumeAt: clock, always };
}

async function main() {
	const products = {};
	const now = Date.now;
	for (const product of probe.products) {
		products[product] = {};
		for (const second of SECONDS) {
			const seen = [];
			for (let minute = 0; minute < 24 * 60; minute++) {
				Date.now = () => DAY + (minute * 60 + second) * 1_000;
				seen.push(await minuteOf(product));
			}
			products[product][second] = seen;
		}
	}
	Date.now = now;
	const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
	process.stdout.write(JSON.stringify({ zone, products }));
}

main();

const { shared } = require('../dist');

const { closedGate } = shared('http/closedGate');
const { writeInstant } = shared('time/jst');
const { wording } = shared('reasons/reason');

const WINDOWS = [{ from: '08:30', to: '10:00' }];
const at = (clock) => Date.parse(`2026-11-20T${clock}+09:00`);
const gateAt = (clock) => closedGate('Asagao', WINDOWS, () => at(clock));
const back = ({ details }) => writeInstant(details.resumeAt);

test('open: no word', () => {
	expect(gateAt('10:00:00').before()).toBeUndefined();
});

test('closed: a refusal that names the vendor and the next opening', () => {
	const refusal = gateAt('08:29:45').before();
	expect(refusal.kind).toBe('closed');
	expect(back(refusal)).toBe('2026-11-20T10:00:00+09:00');
	expect(wording(refusal.reason, 'en').message).toBe(
		'Asagao takes no such calls now (closed hours). It opens again at 2026-11-20T10:00:00+09:00.',
	);
});

test('the vendor’s own "closed" is believed, on its clock, with a floor', () => {
	expect(back(gateAt('08:00:00').after(at('08:35:00')))).toBe('2026-11-20T09:25:00+09:00');
	expect(back(gateAt('09:59:00').after(at('09:59:00')))).toBe('2026-11-20T10:01:00+09:00');
	expect(back(gateAt('12:00:00').after(at('12:00:00')))).toBe('2026-11-20T12:10:00+09:00');
	expect(back(gateAt('12:00:00').after())).toBe('2026-11-20T12:10:00+09:00');
});

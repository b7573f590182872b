import { Refusal } from '../../shared/http/refusal';
import { type Minutes, readClock, type Span } from '../cells/clock';
import { scan } from '../cells/scan';
import { settingReasons } from '../reasons';
import { plain } from '../../shared/sheet/text';

/** A setting that cannot be read ends the run before anything is read with it. */
export function unreadableSetting(label: string, text: unknown, expected: string): Refusal {
	return new Refusal('guard', settingReasons.unreadable({ label, text: String(text), expected }));
}

/** `7:00-16:00`; throws a `Refusal` that names the parameter. */
export function spanOf(label: string, text: unknown): Span {
	const [token, more] = scan(plain(text), false) ?? [];
	if (token?.kind === 'span' && more === undefined) return token.span;
	throw unreadableSetting(label, text, '9:00-18:00');
}

/** `6:00`; throws a `Refusal` that names the parameter. */
export function clockOf(label: string, text: unknown): Minutes {
	const minutes = readClock(plain(text));
	if (minutes === undefined) throw unreadableSetting(label, text, '6:00');
	return minutes;
}

/**
 * A vendor adds properties at any time. Every object of an answer gets one that no client knows,
 * with text outside the basic plane; the answer itself is not changed, for it may be the
 * simulator's state.
 */
function withUnknownFields(value) {
	if (Array.isArray(value)) return value.map(withUnknownFields);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).map(([name, inner]) => [name, withUnknownFields(inner)]);
	return { ...Object.fromEntries(entries), fieldOfTomorrow: { note: '𠮷' } };
}

module.exports = { withUnknownFields };

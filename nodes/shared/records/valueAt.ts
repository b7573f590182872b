/** What stands at a path of names (`data.items`); an empty path is the value itself. */
export function valueAt(value: unknown, path: string): unknown {
	const names = path.split('.').filter((name) => name !== '');
	return names.reduce<unknown>(
		(inner, name) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
				? (inner as Record<string, unknown>)[name]
				: undefined,
		value,
	);
}

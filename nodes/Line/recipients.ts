/** What one item asks for: people, and what they get. */
export interface Wanted<Content> {
	readonly item: number;
	readonly userIds: readonly string[];
	readonly content: Content;
}

/** One call: people who get the same, and the items that asked for it. */
export interface Portion<Content> {
	readonly items: number[];
	readonly userIds: string[];
	readonly content: Content;
}

/** Joins items that want the same for their people, names each person once, and cuts the lists to what a call takes. */
export function portions<Content>(
	wanted: ReadonlyArray<Wanted<Content>>,
	most: number,
): Array<Portion<Content>> {
	const groups = new Map<string, { content: Content; items: Map<string, number[]> }>();
	for (const { item, userIds, content } of wanted) {
		const key = JSON.stringify(content);
		const group = groups.get(key) ?? { content, items: new Map<string, number[]>() };
		groups.set(key, group);
		for (const userId of userIds) {
			group.items.set(userId, [...(group.items.get(userId) ?? []), item]);
		}
	}
	return [...groups.values()].flatMap(({ content, items }) => cut(content, items, most));
}

function cut<Content>(content: Content, people: Map<string, number[]>, most: number) {
	const userIds = [...people.keys()];
	const portion = (part: string[]): Portion<Content> => ({
		content,
		userIds: part,
		items: [...new Set(part.flatMap((userId) => people.get(userId) ?? []))],
	});
	return Array.from({ length: Math.ceil(userIds.length / most) }, (_, index) =>
		portion(userIds.slice(index * most, (index + 1) * most)),
	);
}

const { isObject } = require('./validation/schema');

/** Every action object inside a message or a rich menu, in order of appearance. */
function actionsIn(value) {
	if (Array.isArray(value)) return value.flatMap(actionsIn);
	if (!isObject(value)) return [];
	const own = isObject(value.action) ? [value.action] : [];
	const listed = Array.isArray(value.actions) ? value.actions : [];
	const deeper = Object.entries(value)
		.filter(([name]) => !['action', 'actions'].includes(name))
		.flatMap(([, inner]) => actionsIn(inner));
	return [...own, ...listed, ...deeper];
}

/**
 * The newest button with this label (or, for rich menus without labels, this data or text): old
 * buttons of a chat stay tappable for ever, so all of them are searched.
 */
function findButton(label, { conversation, richMenu }) {
	const fits = (action) => [action.label, action.data, action.text].includes(label);
	const messages = conversation.filter(({ from }) => from === 'bot').map(({ message }) => message);
	for (const message of messages.reverse()) {
		const found = actionsIn(message).find(fits);
		if (found) return found;
	}
	return actionsIn(richMenu).find(fits);
}

module.exports = { findButton };

/** What is seen in each chat, in order, by both sides. */
function createChats({ clock }) {
	const chats = new Map();

	const list = (chatId) => {
		if (!chats.has(chatId)) chats.set(chatId, []);
		return chats.get(chatId);
	};

	/** `{ from: 'user' | 'bot', via, id, userId?, message }` */
	function add(chatId, entry) {
		const { message } = entry;
		const text = message.text ?? message.altText;
		const seen = { ...entry, at: clock.now().toISOString(), type: message.type, text };
		list(chatId).push(seen);
		return seen;
	}

	return {
		add,
		of: (chatId) => [...(chats.get(chatId) ?? [])],
		/** Takes back a message of a user. */
		remove: (chatId, messageId) => {
			const entries = list(chatId);
			const index = entries.findIndex(({ id }) => id === messageId);
			if (index >= 0) entries.splice(index, 1);
		},
		/** Marks what users wrote up to a message as read. */
		markRead: (chatId, messageId) => {
			const entries = list(chatId);
			const last = entries.findIndex(({ id }) => id === messageId);
			for (const entry of entries.slice(0, last + 1))
				if (entry.from === 'user') entry.isRead = true;
		},
	};
}

module.exports = { createChats };

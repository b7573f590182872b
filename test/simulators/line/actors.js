const { findButton } = require('./buttons');

const BINARY = {
	image: { contentType: 'image/jpeg', bytes: Buffer.from('ffd8ffe000104a464946', 'hex') },
	video: { contentType: 'video/mp4', bytes: Buffer.from('00000018667479706d703432', 'hex') },
	audio: { contentType: 'audio/x-m4a', bytes: Buffer.from('000000186674797041344120', 'hex') },
	file: { contentType: 'application/octet-stream', bytes: Buffer.from('勤務表') },
};

/**
 * What people do in LINE. Everything returns the webhook event that LINE makes of it (nothing is
 * sent before `sim.webhook.send` or `deliver`); the last parameter overrides properties of the event
 * (`timestamp`, `mode`, …), and `in` names the group or room where it happens.
 */
function createActors(world) {
	const { directory, chats, contents, ids, clock, options, accountLinks, richMenus } = world;

	function user(userId) {
		const person = directory.users.get(userId);
		if (!person) throw new TypeError(`No user has the id ${userId}`);

		const sourceIn = (chatId) => {
			if (chatId === undefined) return { type: 'user', userId };
			return chatId[0] === 'C'
				? { type: 'group', groupId: chatId, userId }
				: { type: 'room', roomId: chatId, userId };
		};
		function event(type, payload, { in: chatId, ...overrides } = {}) {
			return world.event(type, sourceIn(chatId), payload, overrides);
		}

		/** A message event, seen in the chat at once. */
		function sends(message, more = {}) {
			const chatId = more.in ?? userId;
			const id = ids.message();
			const readable = options.chatMode === 'chat' && message.type !== 'unsent';
			const quotable = !['audio', 'file', 'location'].includes(message.type);
			const full = {
				id,
				...message,
				...(quotable ? { quoteToken: ids.token('quote').slice(0, 43) } : {}),
				...(readable ? { markAsReadToken: ids.token('read') } : {}),
			};
			if (more.in === undefined) person.wroteAt = clock.now().getTime();
			if (full.markAsReadToken) world.readTokens.set(full.markAsReadToken, { chatId, id });
			chats.add(chatId, { from: 'user', via: 'message', id, userId, message: full });
			return event('message', { message: full }, more);
		}

		/**
		 * An image, video, audio or file. `content`: `{ bytes, contentType, preview, state, polls }` of
		 * contents.js, further `fileName` and `duration`.
		 */
		function sendsContent(type, content = {}, more) {
			const { fileName, duration, ...given } = content;
			const binary = { type, ...BINARY[type], ...given };
			const about =
				type === 'file'
					? { fileName: fileName ?? '勤務表.xlsx', fileSize: binary.bytes.length }
					: { contentProvider: { type: 'line' } };
			const timed = ['video', 'audio'].includes(type) ? { duration: duration ?? 4200 } : {};
			const made = sends({ type, ...about, ...timed }, more);
			contents.put(made.message.id, binary);
			return made;
		}

		function postback(data, { params, displayText, ...more } = {}) {
			const chatId = more.in ?? userId;
			if (displayText !== undefined) {
				const message = { type: 'text', text: displayText };
				chats.add(chatId, { from: 'user', via: 'postback', userId, message });
			}
			return event('postback', { postback: { data, ...(params ? { params } : {}) } }, more);
		}

		/** Taps the newest button with this label; `picked` answers a date and time picker. */
		function taps(label, { picked, ...more } = {}) {
			const conversation = chats.of(more.in ?? userId);
			const action = findButton(label, { conversation, richMenu: richMenus.shownTo(userId) });
			if (!action) throw new TypeError(`No button says ${label}`);
			if (action.type === 'message') return sends({ type: 'text', text: action.text }, more);
			if (action.type === 'postback') {
				return postback(action.data, { displayText: action.displayText ?? action.text, ...more });
			}
			if (action.type === 'datetimepicker') {
				const params = { [action.mode]: picked ?? action.initial };
				return postback(action.data, { params, ...more });
			}
			if (action.type === 'richmenuswitch') return switchesMenu(action, more);
			throw new TypeError(`A ${action.type} action makes no event`);
		}

		function switchesMenu({ richMenuAliasId, data }, more) {
			const target = richMenus.aliases.get(richMenuAliasId);
			if (target === undefined) {
				return postback(data, { params: { status: 'RICHMENU_ALIAS_ID_NOTFOUND' }, ...more });
			}
			if (!richMenus.get(target)) {
				return postback(data, { params: { status: 'RICHMENU_NOTFOUND' }, ...more });
			}
			richMenus.linked.set(userId, target);
			const params = { newRichMenuAliasId: richMenuAliasId, status: 'SUCCESS' };
			return postback(data, { params, ...more });
		}

		function follow(more) {
			const isUnblocked = person.isBlocking;
			Object.assign(person, { isFriend: true, isBlocking: false });
			return event('follow', { follow: { isUnblocked } }, more);
		}
		function unfollow(more) {
			person.isBlocking = true;
			return event('unfollow', {}, more);
		}

		function unsends(messageId, more = {}) {
			chats.remove(more.in ?? userId, messageId);
			if (contents.has(messageId)) contents.set(messageId, { state: 'unsent' });
			return event('unsend', { unsend: { messageId } }, more);
		}

		/** The account link dialog: no event for a token that is used or too old. */
		function linksAccount(linkToken, nonce, more = {}) {
			const result = accountLinks.take(linkToken, userId);
			if (result === 'expired') return undefined;
			const link = { result, nonce };
			if (result === 'ok') return event('accountLink', { link }, more);
			return world.event('accountLink', undefined, { link }, more);
		}

		return {
			...{ event, sends, sendsContent, postback, taps, follow, unfollow, unsends, linksAccount },
			says: (text, { message, ...more } = {}) => sends({ type: 'text', text, ...message }, more),
			sticker: (packageId = '446', stickerId = '1988', more) =>
				sends({ type: 'sticker', packageId, stickerId, stickerResourceType: 'STATIC' }, more),
			location: (place, more) => sends({ type: 'location', ...place }, more),
			beacon: (hwid, more = {}) => event('beacon', { beacon: { hwid, type: 'enter' } }, more),
			watches: (trackingId, more) =>
				event('videoPlayComplete', { videoPlayComplete: { trackingId } }, more),
		};
	}

	/** A group or room, and what happens to the account and the members in it. */
	function group(chatId) {
		const found = directory.groups.get(chatId);
		if (!found) throw new TypeError(`No group has the id ${chatId}`);
		const source =
			found.kind === 'group'
				? { type: 'group', groupId: chatId }
				: { type: 'room', roomId: chatId };
		const people = (userIds) => userIds.map((userId) => ({ type: 'user', userId }));
		const event = (type, payload, more) => world.event(type, source, payload, more);
		return {
			event,
			join: (more) => {
				found.isJoined = true;
				return event('join', {}, more);
			},
			leave: (more) => {
				found.isJoined = false;
				return event('leave', {}, more);
			},
			memberJoins: (userIds, more) => {
				found.members = [...new Set([...found.members, ...userIds])];
				return event('memberJoined', { joined: { members: people(userIds) } }, more);
			},
			memberLeaves: (userIds, more) => {
				found.members = found.members.filter((userId) => !userIds.includes(userId));
				return event('memberLeft', { left: { members: people(userIds) } }, more);
			},
		};
	}

	return { user, group };
}

module.exports = { createActors };

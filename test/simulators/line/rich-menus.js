const { refuse, refuseWith } = require('./refusals');

const MOST = 1000;
const FORTNIGHT = 14 * 86_400_000;

/** Rich menus, their images, aliases, the default one and the one of each user. */
function createRichMenus({ options, clock, ids, directory }) {
	const menus = new Map();
	const aliases = new Map();
	const linked = new Map();
	const batches = new Map();
	let defaultId;

	const get = (richMenuId) => menus.get(richMenuId);
	const existing = (richMenuId) => get(richMenuId) ?? refuse('notFound');

	function create(body) {
		if (menus.size >= MOST) refuse('tooManyMenus');
		const richMenuId = ids.richMenu();
		menus.set(richMenuId, { view: { richMenuId, ...body }, image: undefined });
		return richMenuId;
	}

	/** A menu that can be shown; without an image it cannot. */
	function showable(richMenuId) {
		if (!existing(richMenuId).image) refuse('imageMissing');
		return richMenuId;
	}

	function remove(richMenuId) {
		existing(richMenuId);
		menus.delete(richMenuId);
		if (defaultId === richMenuId) defaultId = undefined;
		for (const [userId, id] of linked) if (id === richMenuId) linked.delete(userId);
	}

	/** Strangers and blockers are skipped in silence, as LINE says. */
	function link(userId, richMenuId) {
		if (directory.isFriend(directory.users.get(userId))) linked.set(userId, richMenuId);
	}
	function unlink(userId) {
		if (directory.isFriend(directory.users.get(userId))) linked.delete(userId);
	}

	/** Refuses operations that name menus which are not there or have no image. */
	function checkBatch({ operations }) {
		operations.forEach((operation, index) => {
			for (const name of ['from', 'to']) {
				const id = operation[name];
				if (id === undefined) continue;
				const property = `operations[${index}].${name}`;
				const refuseHere = (status, message) =>
					refuseWith(status, 'The request body has 1 error(s)', [{ message, property }]);
				if (!get(id)) refuseHere(404, `Richmenu (${id}) is not found`);
				const needsImage = name === 'to' && !get(id).image;
				if (needsImage) refuseHere(400, `'to' richmenu (${id}) must have image but it doesn't`);
			}
		});
	}

	/** Operations see the links as they were before, so none sees what another one did. */
	function startBatch({ operations }, requestId) {
		const before = [...linked];
		for (const { type, from, to } of operations) {
			for (const [userId, id] of before) {
				if (type !== 'unlinkAll' && id !== from) continue;
				if (type === 'link') linked.set(userId, to);
				else linked.delete(userId);
			}
		}
		batches.set(requestId, { polls: 0, acceptedAt: clock.now().getTime() });
	}

	function batchProgress(requestId) {
		const batch = batches.get(requestId);
		const now = clock.now().getTime();
		if (!batch || now - batch.acceptedAt > FORTNIGHT) return undefined;
		batch.polls += 1;
		const acceptedTime = new Date(batch.acceptedAt).toISOString();
		if (batch.polls <= options.progressPolls) return { phase: 'ongoing', acceptedTime };
		batch.completedAt ??= now;
		const completedTime = new Date(batch.completedAt).toISOString();
		return { phase: 'succeeded', acceptedTime, completedTime };
	}

	return {
		...{ menus, aliases, linked, get, existing, create, showable, remove, link, unlink },
		...{ checkBatch, startBatch, batchProgress, mostAliases: MOST },
		get defaultId() {
			return defaultId;
		},
		setDefault: (richMenuId) => {
			defaultId = richMenuId;
		},
		/** The menu that a user sees: the own one before the default one. */
		shownTo: (userId) => menus.get(linked.get(userId) ?? defaultId)?.view,
	};
}

module.exports = { createRichMenus };

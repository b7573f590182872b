const { ok, typeOf } = require('../body');
const { pictureSize } = require('../pictures');
const { refuse, refuseWith } = require('../refusals');

const MOST_BYTES = 1024 * 1024;
const TYPES = ['image/jpeg', 'image/png'];

/** 800 to 2,500 wide, 250 or more high, 1.45 or more wide to high, 1 MB at most. */
function isAllowed(bytes, type) {
	const size = pictureSize(bytes);
	if (!size || size.type !== type || bytes.length > MOST_BYTES) return false;
	const { width, height } = size;
	return width >= 800 && width <= 2500 && height >= 250 && width / height >= 1.45;
}

/** The image of a rich menu, at the data host; it can be set once. */
module.exports = function richMenuImageRoutes({ richMenus }) {
	return {
		'POST /v2/bot/richmenu/:richMenuId/content': (request) => {
			const menu = richMenus.existing(request.params.richMenuId);
			const type = typeOf(request);
			if (!TYPES.includes(type)) refuseWith(415, `The content type, ${type}, is not supported`);
			if (menu.image) refuse('imageTwice');
			if (!isAllowed(request.rawBody, type)) refuse('imageSize');
			menu.image = { type, bytes: request.rawBody };
			return ok();
		},
		'GET /v2/bot/richmenu/:richMenuId/content': ({ params }) => {
			const { image } = richMenus.existing(params.richMenuId);
			const { type, bytes } = image ?? refuse('notFound');
			return { status: 200, bytes, headers: { 'content-type': type } };
		},
	};
};

const LARGEST_PAGE = 100;

/** `{ page, perPage }` of a list that comes by page number. */
function createPaging({ options, refuse }) {
	const wholeNumber = (text, name, usual) => {
		if (text === undefined) return usual;
		if (!/^[1-9]\d{0,8}$/.test(text)) refuse('value', name);
		return Number(text);
	};
	/** The rows of the page that a request asks for. */
	return function pageOf(rows, { query }) {
		const page = wholeNumber(query.page, 'page', 1);
		const asked = wholeNumber(query.per_page, 'per_page', LARGEST_PAGE);
		if (asked > LARGEST_PAGE && options.overPerPage === 'refuse') refuse('value', 'per_page');
		const perPage = Math.min(asked, LARGEST_PAGE);
		return rows.slice((page - 1) * perPage, page * perPage);
	};
}

module.exports = { createPaging };

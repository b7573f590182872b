const { fieldView, fieldViews } = require('../views');
const { refuse } = require('../refusals');

/** Layouts [B]: the items that the API may use. */
module.exports = function layoutRoutes({ company, options }) {
	const withCalc = ({ query }) => query.get_calc_type === 'true';
	const sheetView = (request) => (sheet) => ({
		...{ id: sheet.id, name: sheet.name, record_type: sheet.record_type },
		custom_fields: fieldViews(sheet.fields, withCalc(request), options),
	});

	function memberLayout(request) {
		const standard = Object.entries(company.standard).map(([key, field]) => [
			key,
			fieldView(field, options),
		]);
		const custom_fields = fieldViews(company.memberFields, withCalc(request), options);
		return { status: 200, json: { ...Object.fromEntries(standard), custom_fields } };
	}
	function sheetLayouts(request) {
		const sheets = [...company.sheets.values()].map(sheetView(request));
		return { status: 200, json: { sheets } };
	}
	function sheetLayout(request) {
		const sheet = company.sheets.get(Number(request.params.sheetId)) ?? refuse('sheet');
		return { status: 200, json: sheetView(request)(sheet) };
	}

	return {
		'GET /member_layouts': memberLayout,
		'GET /sheet_layouts': sheetLayouts,
		'GET /sheet_layouts/:sheetId': sheetLayout,
	};
};

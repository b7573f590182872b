const { calendar } = require('../../shared');

const NUMBER = /^-?\d+(\.\d+)?$/;
const isText = (value) => typeof value === 'string';

/** Checks of single values; each adds flaws `{ kind, field, … }` to a list. */
function createValueChecks({ options }) {
	const lengthOf = (text) => (options.lengthUnit === 'utf16' ? text.length : [...text].length);
	const isMonth =
		options.yearMonth === 'YYYY-MM'
			? calendar.isMonth
			: (text) => calendar.isDate(text) && text.endsWith('-01');

	/** A text that is not empty, against the item of the layout. */
	function checkText(field, text, add) {
		const { name, type, type_detail: detail, max_length: max, options: master } = field;
		if (max !== null && lengthOf(text) > max) add('length', name, { max });
		if (type === 'number' && !NUMBER.test(text)) add('number', name);
		if (type === 'enum' && !master.some((option) => option.name === text)) add('master', name);
		if (type !== 'date') return;
		const fits = detail === 'year_month' ? isMonth(text) : calendar.isDate(text);
		if (!fits) add('date', name);
	}

	return { checkText };
}

module.exports = { createValueChecks, isText };

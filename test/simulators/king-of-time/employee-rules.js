const { calendar } = require('../shared');
const { refuse } = require('./refusals');

/** Properties of an employee write: what the value must look like, ★ = needed by POST [B]. */
const isText = (value) => typeof value === 'string';
const PROPERTIES = {
	divisionCode: { required: true, fits: isText },
	gender: { required: true, fits: (value) => value === 'male' || value === 'female' },
	typeCode: { required: true, fits: isText },
	code: { required: true, fits: isText },
	lastName: { required: true, fits: isText },
	firstName: { required: true, fits: isText },
	lastNamePhonetics: { fits: isText },
	firstNamePhonetics: { fits: isText },
	hiredDate: { isDay: true },
	birthDate: { isDay: true },
	resignationDate: { isDay: true },
	emailAddresses: { fits: (value) => Array.isArray(value) && value.every(isText) },
	allDayRegardingWorkInMinute: { fits: (value) => Number.isInteger(value) && value >= 0 },
};

const isEmpty = (value) =>
	value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The known properties of the body; present but empty becomes undefined (NULL). An empty required
 * property is refused (UNCERTAIN: the page says NULL for all, and a person without a name cannot be
 * meant). Unknown properties are ignored.
 */
function checkedProperties(body) {
	const checked = {};
	for (const [name, rule] of Object.entries(PROPERTIES)) {
		if (!(name in body)) continue;
		const value = body[name];
		if (isEmpty(value)) {
			if (rule.required) refuse('required', name);
			checked[name] = undefined;
		} else if (rule.isDay) {
			if (!calendar.isDate(value)) refuse('dateFormat', name);
			checked[name] = value;
		} else {
			if (!rule.fits(value)) refuse('value', name);
			checked[name] = value;
		}
	}
	return checked;
}

function checkRequired(properties) {
	for (const [name, { required }] of Object.entries(PROPERTIES)) {
		if (required && properties[name] === undefined) refuse('required', name);
	}
}

/** Codes must exist, and an employee code belongs to one person, resigned ones included. */
function checkCodes({ divisionCode, typeCode, code }, company, ownKey) {
	if (divisionCode !== undefined && !company.divisions.has(divisionCode)) refuse('division');
	if (typeCode !== undefined && !company.workingTypes.has(typeCode)) refuse('workingType');
	if (code === undefined) return;
	const holder = company.employeeKeys.get(code);
	if (holder !== undefined && holder !== ownKey) refuse('duplicateCode');
}

module.exports = { checkCodes, checkRequired, checkedProperties };

/**
 * Everything about the API, in one place: F&M publishes none of it, so every path and name below is INVENTED, and no client
 * may rely on one. The names are made so that nobody takes them for the vendor's. A client must let its user give all of
 * them; a test shows that by giving others.
 */
const PATHS = {
	signIn: '/assumed/sign-in',
	employees: '/assumed/people',
	employee: '/assumed/people/:employeeCode',
	dependents: '/assumed/families',
	attendance: '/assumed/months/:month',
};

/** Names of the three values in a sign-in call, and of the headers that carry them. */
const SIGN_IN = {
	stationField: 'station',
	loginField: 'login',
	proofField: 'proof',
	sessionAt: 'session.token',
	stationHeader: 'x-assumed-station',
	loginHeader: 'x-assumed-login',
	proofHeader: 'x-assumed-proof',
};

/** Field of the simulator → path in a row. */
const EMPLOYEE = {
	employeeCode: 'no',
	lastName: 'name.family',
	firstName: 'name.given',
	lastNameKana: 'name.family_kana',
	firstNameKana: 'name.given_kana',
	gender: 'sex',
	birthDate: 'born',
	hiredDate: 'joined',
	retiredDate: 'left',
	email: 'mail',
	divisionCode: 'section.code',
	divisionName: 'section.name',
	employmentTypeName: 'category',
	postalCode: 'home.zip',
	prefecture: 'home.prefecture',
	city: 'home.city',
	street: 'home.street',
	building: 'home.building',
	mobilePhone: 'home.mobile',
};
const DEPENDENT = {
	employeeCode: 'of',
	lastName: 'family',
	firstName: 'given',
	lastNameKana: 'family_kana',
	firstNameKana: 'given_kana',
	relationship: 'relation',
	birthDate: 'born',
	gender: 'sex',
	dependentFrom: 'since',
	dependentUntil: 'until',
};
const ATTENDANCE = {
	employeeCode: 'no',
	workDays: 'days.worked',
	absentDays: 'days.absent',
	workMinutes: 'minutes.worked',
	overtimeMinutes: 'minutes.overtime',
	lateNightMinutes: 'minutes.night',
	holidayWorkMinutes: 'minutes.holiday',
};
const WORDS = { gender: { male: '1', female: '2' } };

function withAssumptions(given = {}) {
	for (const name of Object.keys(given)) {
		if (!Object.hasOwn(PATHS, name)) throw new TypeError(`Nothing assumed is named ${name}`);
	}
	return { ...PATHS, ...given };
}

const placeholders = (path) => path.replace(/:(\w+)/g, '{$1}');

/** What whoever knew this API would enter under *Interface* of the credential. */
const interfaceOf = (paths) => ({
	employees: { path: paths.employees, listAt: 'people', fields: EMPLOYEE, words: WORDS },
	dependents: { path: paths.dependents, listAt: 'families', fields: DEPENDENT, words: WORDS },
	employeeWrite: {
		...{ method: 'PUT', path: placeholders(paths.employee), fields: EMPLOYEE, words: WORDS },
	},
	attendanceWrite: { method: 'POST', path: placeholders(paths.attendance), fields: ATTENDANCE },
});

/** A value of a row by its path of names. */
const at = (row, path) => path.split('.').reduce((inner, name) => inner?.[name], row);

/** Puts a value into a row at its path of names. */
function place(row, path, value) {
	if (value === undefined) return;
	const names = path.split('.');
	const last = names.pop();
	const inner = names.reduce((object, name) => (object[name] ??= {}), row);
	inner[last] = value;
}

module.exports = {
	ATTENDANCE,
	at,
	DEPENDENT,
	EMPLOYEE,
	interfaceOf,
	place,
	SIGN_IN,
	withAssumptions,
	WORDS,
};

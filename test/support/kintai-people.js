/** How the people of a ledger stand in オフィスステーション 勤怠, for tests and demo. */
const DIVISIONS = ['1000', '1100', '2000', '2100', '3000'].map((code) => ({ code, name: code }));
const TYPES = ['正社員', '契約社員', 'パート', 'アルバイト'];

/** The types of 勤怠: the same names as the 社員区分 of the ledger, with codes of its own. */
const workingTypes = TYPES.map((name, index) => ({ code: String(index + 11), name }));
const typeCodeOf = (name) => workingTypes.find((type) => type.name === name)?.code;

/** Somebody of the ledger as 勤怠 stores the person: kana in full width. */
const inKintai = ({ employeeCode: code, employmentTypeName, ...person }) => ({
	code,
	...{ lastName: person.lastName, firstName: person.firstName, gender: person.gender },
	lastNamePhonetics: person.lastNameKana,
	firstNamePhonetics: person.firstNameKana.normalize('NFKC'),
	...{ birthDate: person.birthDate, hiredDate: person.hiredDate },
	...{ divisionCode: person.divisionCode, typeCode: typeCodeOf(employmentTypeName) },
	...(person.email && { emailAddresses: [person.email] }),
	...(person.retiredDate && { resignationDate: person.retiredDate }),
});

module.exports = { DIVISIONS, inKintai, typeCodeOf, workingTypes };

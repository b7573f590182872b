const { calendar, createPeople, createRandom } = require('../shared');
const { DIVISIONS, EMPLOYMENT_TYPES, POSITIONS } = require('./masters');

const HOMES = [
	['150-0002', '東京都', '渋谷区渋谷', '1-2-3', '青葉ハイツ101'],
	['600-8001', '京都府', '京都市下京区真町', '45', undefined],
	['060-0001', '北海道', '札幌市中央区北一条西', '2-1', '𠮷見ビル3F'],
	['510-0067', '三重県', '四日市市浜町', '8-9', undefined],
	['901-0152', '沖縄県', '那覇市小禄', '7-7-7', 'メゾン髙良205'],
];
const RELATIONS = ['妻', '夫', '長男', '長女', '母'];
const two = (number) => String(number).padStart(2, '0');
const digits = (random, count) =>
	Array.from({ length: count }, () => random.between(0, 9)).join('');

/** 12 digits whose check digit is wrong on purpose: nobody's number. */
function nobodysNumber(random) {
	const body = digits(random, 11);
	const sum = [...body].reduce((total, digit, index) => {
		const weight = index < 5 ? 6 - index : 12 - index;
		return total + Number(digit) * weight;
	}, 0);
	const check = sum % 11 <= 1 ? 0 : 11 - (sum % 11);
	return `${body}${(check + 1) % 10}`;
}

/**
 * People of the ledger: the same invented ones as in the other simulators for the same seed, with home, contact and
 * employment. 現職者 first, then 入社予定者 (a month from now), then 退職者. Codes are 00001, 00002 …
 */
function createLedger({ employees, joining, retired, seed }, now) {
	const random = createRandom(seed + 7);
	const people = createPeople(employees + joining + retired, seed);
	return people.map((person, index) => {
		const code = String(index + 1).padStart(5, '0');
		const [postalCode, prefecture, city, street, building] = random.pick(HOMES);
		const division = random.pick(DIVISIONS);
		const isJoining = index >= employees && index < employees + joining;
		const hasBusinessName = index % 7 === 3;
		return {
			employeeCode: code,
			...person,
			...(isJoining && { hiredDate: calendar.addDays(calendar.today(now), 30) }),
			...(index >= employees + joining && { retiredDate: '2025-03-31' }),
			email: `user${code}@example.jp`,
			divisionCode: division.code,
			divisionName: division.name,
			employmentTypeName: random.pick(EMPLOYMENT_TYPES),
			position: random.pick(POSITIONS),
			...{ postalCode, prefecture, city, street, building },
			phone: random.between(0, 2) === 0 ? `03-0000-${digits(random, 4)}` : undefined,
			mobilePhone: `090-0000-${digits(random, 4)}`,
			emergencyContactName: `${person.lastName} 家族`,
			emergencyContactRelationship: '親族',
			emergencyContactPhone: `080-0000-${digits(random, 4)}`,
			businessLastName: hasBusinessName ? '通称' : undefined,
			businessFirstName: hasBusinessName ? person.firstName : undefined,
			myNumber: nobodysNumber(random),
			account: digits(random, 7),
		};
	});
}

/** 0 to 3 family members of a person. */
function familyOf(person, random) {
	const people = createPeople(random.pick([0, 0, 1, 2, 3]), Number(person.employeeCode) + 500);
	return people.map((one, index) => ({
		lastName: person.lastName,
		firstName: one.firstName,
		lastNameKana: person.lastNameKana,
		firstNameKana: one.firstNameKana,
		gender: one.gender,
		relationship: RELATIONS[(index + random.between(0, 4)) % RELATIONS.length],
		birthDate: `${random.between(1995, 2024)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
		dependentFrom: person.hiredDate,
		dependentUntil: random.between(0, 5) === 0 ? '2025-12-31' : undefined,
	}));
}

module.exports = { createLedger, familyOf };

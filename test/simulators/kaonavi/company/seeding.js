const { calendar, createPeople, createRandom } = require('../../shared');

const GENDERS = { male: '男性', female: '女性' };
const LEFT = '2025-03-31';
const TO_COME = '2027-04-01';
/** The standard departments that people work in: the leaves of the tree. */
const WORKPLACES = ['1110', '1200', '0310', '0320', '0330', '0400'];
const PLACES = ['東京都渋谷区桜丘町', '大阪府大阪市北区梅田', '北海道札幌市中央区大通西'];
const LICENCES = ['簿記2級', '危険物取扱者乙種4類', '衛生管理者', '調理師'];

const five = (number) => String(number).padStart(5, '0');

/** Seeded members: '00001' …, then those who left, then those to come. */
function seedMembers({ employees, retired, joining, seed }) {
	const total = employees + retired + joining;
	const random = createRandom(seed + 1);
	return createPeople(total, seed).map((person, index) => {
		const isLeft = index >= employees && index < employees + retired;
		const isToCome = index >= employees + retired;
		const code = five(index + 1);
		return {
			code,
			name: `${person.lastName} ${person.firstName}`,
			name_kana: `${person.lastNameKana} ${person.firstNameKana}`,
			mail: `m${code}@example.jp`,
			entered_date: isToCome ? TO_COME : person.hiredDate,
			retired_date: isLeft ? LEFT : '',
			gender: GENDERS[person.gender],
			birthday: person.birthDate,
			department: random.pick(WORKPLACES),
			sub_departments: random.next() < 0.1 ? ['1100'] : [],
			values: memberValues(random, index),
		};
	});
}

const memberValues = (random, index) => ({
	100: [random.pick(['正社員', '正社員', '契約社員', 'パート', 'アルバイト'])],
	...(random.next() < 0.2 && { 101: [random.pick(['部長', '課長', '主任'])] }),
	102: [random.pick(['通常勤務', 'シフト勤務', 'フレックス'])],
	...(random.next() < 0.4 && { 103: random.next() < 0.5 ? ['英語'] : ['英語', '簿記'] }),
	104: [String(random.between(1000, 9999))],
	106: [String(random.between(1, 8))],
	108: ['2026-04'],
	111: [`P${five(index + 1)}`],
});

/** Seeded records by sheet: `{ [sheetId]: [{ values }] }` of one member. */
function seedRecords(member, random) {
	const hash = random.between(1, 9);
	const hasPartner = random.next() < 0.5;
	const personal = {
		1000: [`150-00${hash}${hash}`],
		1001: [`${random.pick(PLACES)}${hash}-${random.between(1, 20)}-${random.between(1, 30)}`],
		1002: [`03-0000-${five(random.between(1, 9999)).slice(1)}`],
		1003: [`090-0000-${five(random.between(1, 9999)).slice(1)}`],
		1004: [`${member.name.split(' ')[0]} 和子`],
		1005: [random.pick(['配偶者', '父', '母'])],
		1006: [`080-0000-${five(random.between(1, 9999)).slice(1)}`],
		1007: [hasPartner ? '有' : '無'],
	};
	return {
		1: [{ values: personal }],
		2: dependentsOf(member, random, hasPartner).map((values) => ({ values })),
		3: random.next() < 0.3 ? [{ values: licenceOf(random) }] : [],
	};
}

function dependentsOf(member, random, hasPartner) {
	const [lastName] = member.name.split(' ');
	const [lastKana = ''] = (member.name_kana ?? '').split(' ');
	const born = member.birthday || '1985-04-01';
	const since = member.entered_date || '2020-04-01';
	const one = (name, kana, relation, gender, birthday) => ({
		2000: [`${lastName} ${name}`],
		2001: [`${lastKana} ${kana}`],
		2002: [relation],
		2003: [birthday],
		2004: [gender],
		2005: [birthday > since ? birthday : since],
		2007: ['同居'],
		2009: ['0'],
	});
	const isWoman = member.gender === GENDERS.female;
	const partner = isWoman ? ['一輝', 'カズキ', '男性'] : ['和子', 'カズコ', '女性'];
	const child = (index) => {
		const birthday = calendar.addDays(
			calendar.addYears(born, 28 + index * 3),
			random.between(0, 300),
		);
		return index === 0
			? one('結', 'ユイ', '子', '女性', birthday)
			: one('湊', 'ミナト', '子', '男性', birthday);
	};
	const children = hasPartner ? random.between(0, 2) : 0;
	return [
		...(hasPartner && random.next() < 0.6
			? [one(partner[0], partner[1], '配偶者', partner[2], calendar.addDays(born, 400))]
			: []),
		...Array.from({ length: children }, (_, index) => child(index)),
	];
}

const licenceOf = (random) => ({
	3000: [random.pick(LICENCES)],
	3001: ['2021-06-01'],
	3002: ['2031-05'],
	3003: ['3000'],
	3004: ['業務', '自己啓発'],
});

module.exports = { seedMembers, seedRecords };

/**
 * Headers of the files that this company has made templates for. The vendor's headers are each customer's own; these are
 * the words that its help and its partners' pages use, the rest is usual.
 */
const PERSON = {
	gender: '性別',
	birthDate: '生年月日',
	hiredDate: '入社年月日',
	retiredDate: '退職年月日',
	employmentTypeName: '社員区分',
	divisionCode: '部署コード',
	divisionName: '部署',
	position: '役職',
	email: 'メールアドレス',
	postalCode: '郵便番号',
};
const CONTACT = {
	phone: '電話番号',
	mobilePhone: '携帯電話番号',
	emergencyContactName: '緊急連絡先氏名',
	emergencyContactRelationship: '緊急連絡先続柄',
	emergencyContactPhone: '緊急連絡先電話番号',
};
const BUSINESS = {
	businessLastName: 'ビジネスネーム（姓）',
	businessFirstName: 'ビジネスネーム（名）',
};

const EMPLOYEE_LAYOUTS = {
	ledger: {
		employeeCode: '従業員番号',
		lastName: '姓',
		firstName: '名',
		lastNameKana: '姓（カナ）',
		firstNameKana: '名（カナ）',
		...PERSON,
		...{ prefecture: '都道府県', city: '市区町村', street: '番地', building: '建物名' },
		...CONTACT,
		...BUSINESS,
	},
	joined: {
		employeeCode: '従業員番号',
		...{ name: '氏名', nameKana: '氏名（カナ）', ...PERSON, address: '住所', ...CONTACT },
		...BUSINESS,
	},
	kintai: { employeeCode: '従業員コード', name: '名前' },
};

const DEPENDENT = {
	employeeCode: '従業員番号',
	lastName: '家族姓',
	firstName: '家族名',
	lastNameKana: '家族姓カナ',
	firstNameKana: '家族名カナ',
	relationship: '続柄',
	birthDate: '生年月日',
	gender: '性別',
	dependentFrom: '扶養になった日(税法上)',
	dependentUntil: '扶養から外れた日',
};

/** What a careless template exports, too. */
const SECRETS = { myNumber: '個人番号（マイナンバー）', account: '口座番号' };

/** 勤怠項目 of the company: header → property and kind. */
const ATTENDANCE = {
	出勤日数: ['workDays', 'count'],
	欠勤日数: ['absentDays', 'count'],
	有休日数: ['paidLeaveDays', 'count'],
	労働時間: ['workMinutes', 'time'],
	残業時間: ['overtimeMinutes', 'time'],
	深夜時間: ['lateNightMinutes', 'time'],
	休日労働時間: ['holidayWorkMinutes', 'time'],
	遅刻時間: ['lateMinutes', 'time'],
	早退時間: ['earlyLeaveMinutes', 'time'],
};

module.exports = { ATTENDANCE, DEPENDENT, EMPLOYEE_LAYOUTS, SECRETS };

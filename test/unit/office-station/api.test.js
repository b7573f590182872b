const { codesOf, station } = require('./built');
const { readAccessToken, NotLoggedIn } = require('../../../dist/nodes/shared/http/token');

const { bodyOf } = station('api/body');
const { readInterface } = station('api/calls');
const { readAnswer } = station('api/readAnswer');
const { authHeaders, secretsOf, signInRequest } = station('api/signIn');

const KEYS = { stationId: 'ST1', loginId: 'api', password: 'p:w' };
const BASIC = `Basic ${Buffer.from('api:p:w').toString('base64')}`;

describe('signing in', () => {
	test.each([
		[{ signIn: 'basic' }, { authorization: BASIC }],
		[{}, { authorization: BASIC }],
		[
			{ signIn: 'basic', stationHeader: 'x-s' },
			{ authorization: BASIC, 'x-s': 'ST1' },
		],
		[
			{ signIn: 'headers', stationHeader: 'x-s', loginHeader: 'x-l', proofHeader: 'x-p' },
			{ 'x-s': 'ST1', 'x-l': 'api', 'x-p': 'p:w' },
		],
		[{ signIn: 'headers', loginHeader: 'x-l' }, { 'x-l': 'api' }],
		[
			{
				signIn: 'call',
				sessionToken: 't',
				sessionHeader: 'Authorization',
				sessionPrefix: 'Bearer ',
			},
			{ Authorization: 'Bearer t' },
		],
		[{ signIn: 'call', sessionToken: 't', sessionHeader: 'x-t' }, { 'x-t': 't' }],
	])('%j sends %j', (settings, headers) => {
		expect(authHeaders({ ...KEYS, ...settings })).toEqual(headers);
	});

	test('by a call sends the three values under the user’s names, and looks for the token where told', () => {
		const settings = { baseUrl: 'https://a.example/', signInPath: '/in', sessionAt: 'data.token' };
		const names = { stationField: 'station', loginField: 'id', proofField: 'pw' };
		const request = signInRequest({ ...KEYS, ...settings, ...names });
		expect(request).toMatchObject({ url: 'https://a.example/in', tokenAt: 'data.token' });
		expect(JSON.parse(request.form)).toEqual({ station: 'ST1', id: 'api', pw: 'p:w' });
		expect(JSON.parse(signInRequest({ ...KEYS, ...settings, loginField: 'id' }).form)).toEqual({
			id: 'api',
		});
	});

	test('a token is found at its place, and nowhere else', () => {
		const answer = { status: 200, headers: {}, text: '{"data":{"token":"t"}}' };
		expect(readAccessToken(answer, 'data.token')).toBe('t');
		expect(() => readAccessToken(answer, 'token')).toThrow(NotLoggedIn);
		expect(() => readAccessToken(answer)).toThrow(NotLoggedIn);
	});

	test('every value of it is a secret, and so is the pair of Basic', () => {
		expect(secretsOf({ ...KEYS, sessionToken: 't' }).sort()).toEqual([
			'ST1',
			'api',
			'api:p:w',
			'p:w',
			't',
		]);
		expect(secretsOf({ ...KEYS, sessionToken: '' })).not.toContain('');
	});
});

describe('the interface in the credential', () => {
	test.each([[''], ['{}'], [undefined], [null], [{}]])('%j holds nothing', (given) => {
		expect(readInterface(given)).toEqual({});
	});

	test('is read as text or as an object', () => {
		const whole = {
			employees: { path: '/a', listAt: 'l', fields: { employeeCode: 'no' } },
			employeeWrite: { method: 'PUT', path: '/a/{employeeCode}', words: { gender: { male: '1' } } },
		};
		expect(readInterface(whole)).toEqual(whole);
		expect(readInterface(JSON.stringify(whole))).toEqual(whole);
	});

	test.each([
		['{', '/'],
		['[]', '/'],
		['5', '/'],
		[{ people: {} }, 'people'],
		[{ employees: [] }, 'employees'],
		[{ employees: { path: 5 } }, 'employees.path'],
		[{ employees: { url: '/a' } }, 'employees.url'],
		[{ employees: { fields: { a: 1 } } }, 'employees.fields'],
		[{ employees: { words: { gender: 'x' } } }, 'employees.words'],
		[{ employeeWrite: { method: 'DELETE' } }, 'employeeWrite.method'],
	])('%j cannot be read at %s', (given, place) => {
		expect(() => readInterface(given)).toThrow(`at '${place}'`);
	});
});

describe('a body', () => {
	const words = { gender: { male: '1' } };

	test.each([
		[{ lastName: '青葉' }, { lastName: 'name.family' }, { name: { family: '青葉' } }],
		[
			{ lastName: '青葉', firstName: '葵' },
			{ lastName: 'name.family', firstName: 'name.given' },
			{ name: { family: '青葉', given: '葵' } },
		],
		[{ gender: 'male' }, { gender: 'sex' }, { sex: '1' }],
		[{ gender: 'female' }, { gender: 'sex' }, { sex: 'female' }],
		[{ lastName: ' ', x: 0 }, { lastName: 'a', x: 'b' }, { b: 0 }],
		[{ lastName: '青葉', firstName: '葵' }, { name: 'full' }, { full: '青葉\u3000葵' }],
		[{ workMinutes: 80 }, { workMinutes: 'm' }, { m: 80 }],
	])('of %j by %j is %j', (record, fields, body) => {
		expect(bodyOf(record, { fields, words })).toEqual(body);
	});

	test('has hours in the format that was chosen', () => {
		const fields = { workMinutes: 'm' };
		expect(bodyOf({ workMinutes: 80 }, { fields }, 'sexagesimalDot')).toEqual({ m: '1.20' });
		expect(bodyOf({ workMinutes: 80 }, { fields }, 'decimal')).toEqual({ m: '1.33' });
	});

	test.each([
		[{ workMinutes: 1.5 }, { workMinutes: 'm' }, "'1': 'workMinutes' cannot be sent"],
		[{ lastName: '青葉' }, { name: 'full' }, "'1': 'name' cannot be sent"],
		[{ x: '1' }, { x: 'my_number' }, 'is never written'],
		[{ マイナンバー: '1' }, { マイナンバー: 'n' }, 'is never written'],
	])('of %j by %j is refused', (record, fields, words_) => {
		expect(() => bodyOf({ employeeCode: '1', ...record }, { fields })).toThrow(words_);
	});
});

describe('an answer', () => {
	const OPTIONS = { kana: 'full', codeDigits: 0 };
	const fields = { employeeCode: 'no', lastNameKana: 'name.kana', gender: 'sex', hiredDate: 'in' };
	const read = (row, more) =>
		readAnswer([row], { fields, words: { gender: { female: '2' } }, ...more }, OPTIONS);

	test('is read as the cells of a file are', () => {
		const { good } = read({
			no: '001',
			name: { kana: 'ｱｵﾊﾞ' },
			sex: '2',
			in: '2020/4/1',
			other: 1,
		});
		expect(good[0].fields).toEqual({
			...{ employeeCode: '001', lastNameKana: 'アオバ', gender: 'female', hiredDate: '2020-04-01' },
		});
	});

	test('tells who cannot be read, by the name in the answer', () => {
		const { failed } = read({ no: '001', in: 'soon' });
		expect(failed[0].problems).toMatchObject([
			{ column: 'in', reason: { code: 'cellUnreadable' } },
		]);
	});

	test('a row of nobody fails', () => {
		expect(codesOf(read({ in: '2020/4/1' }).failed[0].problems)).toEqual(['missing']);
	});

	test('never gives what is forbidden, whatever the map says', () => {
		const reading = read(
			{ no: '1', my_number: '9' },
			{ fields: { employeeCode: 'no', x: 'my_number' } },
		);
		expect(reading.good[0].fields).toEqual({ employeeCode: '1' });
		expect(codesOf(reading.notes)).toEqual(['columnForbidden']);
	});
});

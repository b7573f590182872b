const fc = require('fast-check');
const { kotDist } = require('../../support/king-of-time');

const { readPunch } = kotDist('punching/readPunch');
const { PUNCH_CODES } = kotDist('vendor');

const fields = (more = {}) => ({
	person: '00001',
	time: '2026-05-15T08:58:30+09:00',
	kind: 'in',
	inputKind: undefined,
	workingDay: '2026-05-15',
	further: {},
	vendor: 'KING OF TIME',
	...more,
});
const refused = (more) => {
	try {
		readPunch(fields(more));
	} catch ({ kind, reason }) {
		return { kind, code: reason.code, values: reason.values };
	}
	return undefined;
};

test('record and body of a punch', () => {
	expect(readPunch(fields())).toEqual({
		record: {
			employeeCode: '00001',
			time: '2026-05-15T08:58:30+09:00',
			kind: 'in',
			date: '2026-05-15',
		},
		body: { time: '2026-05-15T08:58:30+09:00', code: '1', date: '2026-05-15' },
	});
});

test('the kind of the item is taken where the field says so', () => {
	expect(readPunch(fields({ kind: 'input', inputKind: 'outing' })).body.code).toBe('7');
});

test.each([undefined, null, ''])(
	'an item without a kind (%j) is refused, not guessed',
	(inputKind) => {
		expect(refused({ kind: 'input', inputKind })).toMatchObject({ code: 'kindMissing' });
	},
);

test.each([undefined, null, '', '  '])(
	'without a working day (%j) the vendor is told to find it',
	(workingDay) => {
		const { body } = readPunch(fields({ workingDay }));

		expect(body).toEqual({
			time: '2026-05-15T08:58:30+09:00',
			code: '1',
			isOmittedWorkingDay: true,
		});
	},
);

test('without a kind the working day is demanded, by the vendor’s name', () => {
	expect(refused({ kind: 'auto', workingDay: '' })).toMatchObject({
		code: 'kindOrDayNeeded',
		values: { record: "'00001'", vendor: 'KING OF TIME' },
	});
	expect(readPunch(fields({ kind: 'auto' })).body).toEqual({
		time: '2026-05-15T08:58:30+09:00',
		date: '2026-05-15',
	});
});

test('zero is a place, nothing is none', () => {
	const { body } = readPunch(fields({ further: { latitude: 0, longitude: '' } }));

	expect(body.latitude).toBe(0);
	expect(body).not.toHaveProperty('longitude');
	expect(refused({ further: { longitude: '東' } })).toMatchObject({
		code: 'numberUnreadable',
		values: { field: 'longitude' },
	});
});

test('whatever is given, a body has a time with seconds and +09:00, and a day or a kind', () => {
	const day = fc
		.date({
			min: new Date('2026-01-01T00:00:00Z'),
			max: new Date('2027-01-01T00:00:00Z'),
			noInvalidDate: true,
		})
		.map((date) => date.toISOString());
	const given = fc.record({
		time: day,
		kind: fc.constantFrom(...Object.keys(PUNCH_CODES), 'auto', 'input'),
		inputKind: fc.constantFrom(undefined, '', ...Object.keys(PUNCH_CODES)),
		workingDay: fc.oneof(fc.constant(''), day),
	});
	fc.assert(
		fc.property(given, (more) => {
			let read;
			try {
				read = readPunch(fields(more));
			} catch {
				return;
			}
			const { body } = read;
			expect(body.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/);
			expect(Date.parse(body.time)).toBe(Math.floor(Date.parse(more.time) / 1000) * 1000);
			expect([body.date === undefined, body.isOmittedWorkingDay]).toEqual(
				body.date === undefined ? [true, true] : [false, undefined],
			);
			expect(body.date ?? body.code).toBeDefined();
		}),
	);
});

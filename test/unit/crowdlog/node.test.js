const { crowdlog } = require('./built');
const pack = require('../../../dist');

const { resources } = crowdlog('resources');
const { IMPORT_HEADERS, EVIDENCE } = crowdlog('vendor');
const node = new pack.CrowdLog();
const credential = new pack.CrowdLogApi();

const operations = resources.flatMap(({ value, operations: own }) =>
	own.map((operation) => [`${value}:${operation.value}`, operation]),
);
const ASK_NOBODY = ['attendance:buildImportFile', 'attendance:preCheck', 'workHours:reconcile'];

test('what asks nobody needs no credential, everything else does', () => {
	const [{ displayOptions }] = node.description.credentials;
	for (const [id, { value }] of operations) {
		expect([id, displayOptions.show.operation.includes(value)]).toEqual([
			id,
			!ASK_NOBODY.includes(id),
		]);
	}
});

test.each(operations)('%s says whether anybody has published it', (id, { name, fields }) => {
	const isGuess = ['member:getMany', 'workHours:getMany', 'attendance:sync'].includes(id);
	expect(name.includes('Unverified')).toBe(isGuess);
	const notices = fields.filter(({ type, displayName }) => {
		return type === 'notice' && displayName.startsWith('Unverified');
	});
	expect(notices).toHaveLength(isGuess ? 1 : 0);
});

test.each(operations)('%s has evidence of the same kind', (id, { name }) => {
	const noun = resources.find(({ value }) => value === id.split(':')[0]).name;
	const plain = `${noun}: ${name.replace(' (Unverified)', '')}`;
	const row = EVIDENCE.find(({ operations: text }) => text.split('; ').includes(plain));
	expect(row.evidence === 'inferred').toBe(name.includes('Unverified'));
});

test('nothing is written by a path that was guessed', () => {
	const sync = operations.find(([id]) => id === 'attendance:sync')[1];
	const field = (name) => sync.fields.find((one) => one.name === name);
	expect([field('path').default, field('path').required]).toEqual(['', true]);
	expect(field('readPath').default).toBe('');
	expect(sync.fields.map(({ name }) => name)).not.toContain('deleteMissing');
});

test('the default body is JSON that names only placeholders that exist', () => {
	const sync = operations.find(([id]) => id === 'attendance:sync')[1];
	const { default: body, description } = sync.fields.find(({ name }) => name === 'body');
	const path = sync.fields.find(({ name }) => name === 'path');
	const known = `${description} ${path.description}`;
	for (const value of Object.values(JSON.parse(body))) expect(known).toContain(value);
});

test('headers are those of the page, word for word and in its order', () => {
	expect(Object.values(IMPORT_HEADERS).join(',')).toBe(
		'社員コード,年月日,出社,退社,休憩詳細,日報,ステータス',
	);
});

test('the token goes into every call as a Bearer, beside what the call has itself', async () => {
	const request = { url: 'https://x', headers: { accept: 'application/json' } };
	const data = { accessToken: ' abc ', baseUrl: '' };
	expect(await credential.authenticate(data, request)).toEqual({
		url: 'https://x',
		headers: { accept: 'application/json', authorization: 'Bearer abc' },
	});
	expect(request.headers).not.toHaveProperty('authorization');
});

test('the credential says where a token comes from', () => {
	const [notice] = credential.properties;
	for (const word of ['Premium', 'APIの使用', 'APIを管理する', 'システム管理者'])
		expect(notice.displayName).toContain(word);
	const { default: baseUrl } = credential.properties.find(({ name }) => name === 'baseUrl');
	expect(baseUrl).toBe('https://api.crowdlog.jp');
});

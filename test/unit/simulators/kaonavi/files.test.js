const { afterNoon, members, read, refusalOf, rowOf, startQuiet, update } = require('./client');

let sim;
const start = async (options) => {
	sim = await startQuiet(options);
};
afterEach(() => sim.close());

const MB = 1024 * 1024;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const JPG = Buffer.from([0xff, 0xd8, 0xff, 9]);
const base64 = (content) => Buffer.from(content).toString('base64');
const of = (code, what) => `社員番号:”${code}”の${what}`;
const download = async (url, headers = {}) => {
	const response = await fetch(url, { headers });
	return {
		status: response.status,
		type: response.headers.get('content-type'),
		bytes: Buffer.from(await response.arrayBuffer()),
	};
};

describe('face images', () => {
	const path = '/members/face_image';
	const face = (code, bytes = PNG) => ({ code, base64_face_image: base64(bytes) });
	const post = (...rows) =>
		update(sim, `POST ${path}`, { enable_trimming: true, ...members(...rows) });
	const patch = (...rows) => update(sim, `PATCH ${path}`, members(...rows));

	test('POST puts one where none is, and it can be read by a signed URL', async () => {
		await start();
		expect(await post(face('00002'))).toEqual({ status: 'OK', messages: [] });
		const { member_data } = await read(sim, path);

		expect(member_data).toEqual([
			{
				...{ code: '00002', file_name: '00002.jpg', updated_at: '2026-11-20 12:00:00' },
				download_url: expect.stringMatching(/Signature=/),
			},
		]);
		const { status, bytes } = await download(member_data[0].download_url);
		expect([status, bytes]).toEqual([200, PNG]);
		expect(sim.member('00002').face_image).toEqual({ updated_at: '2026-11-20 12:00:00' });
	});

	test('POST refuses a second one, PATCH a first one', async () => {
		await start();

		expect(await patch(face('00001'))).toEqual({
			...{ status: 'NG', messages: [of('00001', '顔写真が登録されていません。')] },
		});
		await post(face('00001'));
		expect(await post(face('00001'))).toEqual({
			...{ status: 'NG', messages: [of('00001', '顔写真は既に登録されています。')] },
		});
		expect((await patch(face('00001', JPG))).status).toBe('OK');
		expect(sim.faces().get('00001').bytes).toEqual(JPG);
	});

	test.each([
		['nobody', face('1'), 'NG'],
		['no Base64', { code: '00001', base64_face_image: '顔' }, 400],
		[
			'a data: URL',
			{ code: '00001', base64_face_image: `data:image/png;base64,${base64(PNG)}` },
			400,
		],
		['nothing', { code: '00001' }, 400],
		['a text file', face('00001', Buffer.from('hello')), 400],
		['more than 5 MB', face('00001', Buffer.concat([JPG, Buffer.alloc(5 * MB)])), 400],
	])('%s is refused', async (_name, row, status) => {
		await start();

		expect((await post(row)).status).toBe(status);
		expect(sim.faces().size).toBe(0);
	});

	test('5 MB and a gif are taken; 101 members are too many', async () => {
		await start();
		const whole = Buffer.concat([JPG, Buffer.alloc(5 * MB - JPG.length)]);

		expect((await post(face('00001', whole), face('00002', 'GIF89a'))).status).toBe('OK');
		const many = Array.from({ length: 101 }, (_, index) => face(`x${index}`));
		expect(await post(...many)).toEqual({
			...{ status: 400, messages: ['member_dataは100件以内で指定してください。'] },
		});
		expect((await post(face('00003'), face('00003'))).status).toBe('NG');
		const body = { enable_trimming: 'yes', ...members(face('00003')) };
		expect((await update(sim, `POST ${path}`, body)).status).toBe(400);
	});

	test('updated_since is the day of the picture', async () => {
		await start();
		sim.putFace('00001', JPG);
		sim.setNow(afterNoon(24 * 60 - 1));
		sim.putFace('00002', JPG);
		const codes = async (since) =>
			(await read(sim, `${path}?updated_since=${since}`)).member_data.map(({ code }) => code);

		expect(await codes('2026-11-20')).toEqual(['00001', '00002']);
		expect(await codes('2026-11-21')).toEqual(['00002']);
		expect(await refusalOf(sim, `GET ${path}?updated_since=21`)).toMatch(/^400/);
	});
});

describe('a download URL', () => {
	const linkOf = async () => {
		sim.putFace('00001', JPG);
		return (await read(sim, '/members/face_image')).member_data[0].download_url;
	};

	test('works for 15 minutes, on its own host, without a word of the token', async () => {
		await start();
		const url = await linkOf();

		expect(await download(url)).toMatchObject({ status: 200, type: 'image/jpeg', bytes: JPG });
		sim.setNow(afterNoon(14.9));
		expect((await download(url)).status).toBe(200);
		sim.setNow(afterNoon(15));
		expect((await download(url)).status).toBe(403);
	});

	test.each([
		['kaonavi-token', 'refuse', 400],
		['authorization', 'refuse', 400],
		['kaonavi-token', 'accept', 200],
	])('with the header %s (%s) answers %i', async (name, tokenOnDownload, status) => {
		await start({ tokenOnDownload });

		expect((await download(await linkOf(), { [name]: sim.issueToken() })).status).toBe(status);
	});

	test('needs its signature and its host, which serves nothing else', async () => {
		await start();
		const url = await linkOf();
		const { origin } = new URL(url);

		expect((await download(url.replace(/Signature=../, 'Signature=xx'))).status).toBe(403);
		expect((await download(url.replace(origin, new URL(sim.url).origin))).status).toBe(401);
		const headers = { 'kaonavi-token': sim.issueToken() };
		expect((await download(url.replace(origin, new URL(sim.url).origin), headers)).status).toBe(
			404,
		);
		expect((await download(`${origin}/api/v2.0/members`, headers)).status).toBe(404);
	});
});

describe('files of sheets', () => {
	const SINGLE = '/sheets/1/custom_fields/1010/file';
	const SEVERAL = '/sheets/3/custom_fields/3006/file';
	const file = (file_name, content = 'x') => ({ file_name, base64_content: base64(content) });
	const post = (path, ...rows) => update(sim, `POST ${path}`, members(...rows));
	const patch = (path, ...rows) => update(sim, `PATCH ${path}`, members(...rows));
	const one = (...records) => ({ code: '00001', records });
	const filesOf = (code) =>
		sim
			.files()
			.filter((each) => each.code === code)
			.map(({ file_name, content }) => [file_name, Buffer.from(content, 'base64').toString()]);

	test('a sheet with one record takes one file', async () => {
		await start();

		expect((await post(SINGLE, one(file('a.pdf')))).status).toBe('OK');
		expect(await post(SINGLE, one(file('b.pdf')))).toEqual({
			...{ status: 'NG', messages: [of('00001', 'b.pdfは既に登録されています。')] },
		});
		expect(
			(await post(SINGLE, { code: '00002', records: [file('a.txt'), file('b.txt')] })).status,
		).toBe('NG');
		const { member_data } = await read(sim, SINGLE);
		expect(member_data).toMatchObject([
			{ code: '00001', records: [{ file_name: 'a.pdf', updated_at: '2026-11-20 12:00:00' }] },
		]);
		const { bytes } = await download(member_data[0].records[0].download_url);
		expect(bytes.toString()).toBe('x');
	});

	test('a sheet with several gets a record per file, each name once', async () => {
		await start();
		sim.setRecords(3, '00001', [{ 資格名: '簿記2級' }]);

		expect((await post(SEVERAL, one(file('a.pdf'), file('b.PDF')))).status).toBe('OK');
		expect(sim.records(3, '00001')).toEqual([{ 資格名: '簿記2級' }, {}, {}]);
		expect((await post(SEVERAL, one(file('a.pdf')))).status).toBe('NG');
		expect((await post(SEVERAL, one(file('c.pdf'), file('c.pdf')))).status).toBe('NG');
		expect(filesOf('00001')).toEqual([
			['a.pdf', 'x'],
			['b.PDF', 'x'],
		]);
		const { records } = (await read(sim, '/sheets/3')).member_data.find(
			({ code }) => code === '00001',
		);
		expect(records[1].custom_fields.at(-1)).toEqual({ id: 3006, name: '証書', values: ['a.pdf'] });
	});

	test('PATCH replaces the file of the same name, if there is just one', async () => {
		await start();
		sim.putFile(3, 3006, '00001', { file_name: 'a.pdf', bytes: Buffer.from('old') });

		expect((await patch(SEVERAL, one(file('a.pdf', 'new')))).status).toBe('OK');
		expect(filesOf('00001')).toEqual([['a.pdf', 'new']]);
		expect(await patch(SEVERAL, one(file('A.pdf')))).toEqual({
			...{ status: 'NG', messages: [of('00001', 'A.pdfが登録されていません。')] },
		});
		sim.putFile(3, 3006, '00001', { file_name: 'a.pdf', bytes: Buffer.from('twin') });
		expect(await patch(SEVERAL, one(file('a.pdf')))).toEqual({
			status: 'NG',
			messages: [of('00001', 'a.pdfは同じ名前のファイルが複数登録されています。')],
		});
	});

	test.each([
		['an extension that is not listed', file('a.exe'), 400],
		['no extension', file('pdf'), 400],
		['no name', file(''), 400],
		['no Base64', { file_name: 'a.txt', base64_content: 'x' }, 400],
		['more than 5 MB', file('a.txt', Buffer.alloc(5 * MB + 1)), 400],
	])('%s is refused', async (_name, record, status) => {
		await start();

		expect((await post(SINGLE, one(record))).status).toBe(status);
		expect(sim.files()).toEqual([]);
	});

	test.each(
		'txt csv xml htm html doc docx rtf xls xlsx xlsm ppt pptx pdf jpeg jpg gif png tif zip odp ods xdw msg'
			.split(' ')
			.map((extension) => [extension]),
	)('.%s is taken', async (extension) => {
		await start();

		expect((await post(SINGLE, one(file(`書類.${extension}`)))).status).toBe('OK');
	});

	test('1,001 files are too many, nobody’s and no record’s are refused', async () => {
		await start();
		const many = Array.from({ length: 1001 }, (_, index) => file(`${index}.txt`));

		expect((await post(SEVERAL, one(...many))).status).toBe(400);
		expect((await post(SEVERAL, one(...many.slice(1)))).status).toBe('OK');
		expect((await post(SEVERAL, { code: '1', records: [file('a.txt')] })).status).toBe('NG');
		expect((await post(SEVERAL, one())).status).toBe('NG');
		expect((await post(SEVERAL, { code: '00001' })).status).toBe(400);
	});

	test('only items for files have files', async () => {
		await start();

		expect(await refusalOf(sim, 'GET /sheets/1/custom_fields/1001/file')).toMatch(/^404 .*項目/);
		expect(await refusalOf(sim, 'GET /sheets/9/custom_fields/1010/file')).toMatch(/^404 .*シート/);
	});

	test('PATCH of one record keeps its file, PATCH of several loses theirs', async () => {
		await start();
		sim.putFile(1, 1010, '00001', { file_name: 'a.pdf', bytes: Buffer.from('1') });
		sim.putFile(3, 3006, '00001', { file_name: 'b.pdf', bytes: Buffer.from('2') });
		await update(sim, 'PATCH /sheets/1', members(rowOf('00001', { 1001: '札幌市' })));
		await update(sim, 'PATCH /sheets/3', members(rowOf('00001', { 3000: '簿記2級' })));

		expect(filesOf('00001')).toEqual([['a.pdf', '1']]);
	});
});

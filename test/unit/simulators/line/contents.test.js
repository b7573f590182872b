const { call, refusalOf, startAtNoon } = require('./client');

let sim;
let user;
beforeEach(async () => {
	sim = await startAtNoon();
	user = sim.user(sim.users[0].userId);
});
afterEach(() => sim.close());

const request = (event, suffix = '') =>
	`GET api-data:/v2/bot/message/${event.message.id}/content${suffix}`;
const get = (event, suffix) => call(sim, request(event, suffix));
const refused = (event, suffix) => refusalOf(sim, request(event, suffix));

test('an image comes as it was sent, with its type', async () => {
	const bytes = Buffer.from('89504e470d0a1a0a00ff', 'hex');
	const sent = user.sendsContent('image', { bytes, contentType: 'image/png' });

	const answer = await get(sent);

	expect(answer.status).toBe(200);
	expect(answer.headers.get('content-type')).toBe('image/png');
	expect(answer.bytes.equals(bytes)).toBe(true);
	expect((await get(sent, '/preview')).headers.get('content-type')).toBe('image/jpeg');
	expect(await refused(sent, '/transcoding')).toMatch(/^400 Transcoding status/);
});

test('a long video is prepared first: 202 without a body, then the film', async () => {
	const video = user.sendsContent('video', { state: 'preparing', polls: 2 });

	expect((await get(video, '/transcoding')).json).toEqual({ status: 'processing' });
	expect(await get(video)).toMatchObject({ status: 202, text: '' });
	expect((await get(video, '/transcoding')).json).toEqual({ status: 'succeeded' });
	expect((await get(video)).bytes.length).toBeGreaterThan(0);
});

test('a preparation may fail', async () => {
	const audio = user.sendsContent('audio', { state: 'failed' });

	expect((await get(audio, '/transcoding')).json).toEqual({ status: 'failed' });
	expect((await get(audio)).status).toBe(404);
	expect(await refused(audio, '/preview')).toBe('400 The content can not be previewed');
});

test('what was taken back is gone, what was never there is not found', async () => {
	const file = user.sendsContent('file', { fileName: 'シフト.xlsx', bytes: Buffer.from('abc') });
	expect(file.message).toMatchObject({ fileName: 'シフト.xlsx', fileSize: 3 });

	user.unsends(file.message.id);

	expect(await refused(file)).toBe('410 The content is gone');
	expect(await refused({ message: { id: '1' } })).toBe('404 not found');
	expect(sim.conversation(sim.users[0].userId)).toEqual([]);
});

test('content is deleted after a time', async () => {
	const image = user.sendsContent('image');
	sim.content(image.message.id, { state: 'deleted' });

	expect((await get(image)).status).toBe(404);
});

test('half an answer is half the bytes', async () => {
	const image = user.sendsContent('image', { bytes: Buffer.alloc(100, 7) });
	sim.faults.next({ do: 'cutJson' });

	expect((await get(image)).bytes).toHaveLength(50);
});

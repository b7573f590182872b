const { startKaonavi } = require('../../../simulators/kaonavi');

/** Long enough that nothing else happens to hold it. */
const SECRET = 'planted0secret0of0the0company000';
/** The smallest picture that begins like a PNG. */
const PICTURE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
	'base64',
);

/**
 * A company of twelve (or sixty) members with sheets, files, users and webhooks. The token is there already, so that a fault
 * is met by the call and not by the fetching of a token. Tasks end when they are asked for.
 */
async function start({ many = false } = {}) {
	const count = many ? 60 : 12;
	const sim = await startKaonavi({
		...{ employees: count, consumerSecret: SECRET, tokensPerHour: undefined },
		...{ taskPolls: { waiting: 0, running: 0 }, unpolledTaskMs: 0 },
	});
	const codes = sim.members().map(({ code }) => code);
	for (const code of codes.slice(0, many ? 60 : 4)) {
		sim.putFace(code, PICTURE);
		sim.putFile(3, 3006, code, { file_name: `証書${code}.txt`, bytes: Buffer.from(code) });
	}
	sim.setRecords(2, '00001', [
		{ 氏名: '青木 一郎', 生年月日: '2015-04-01', 続柄: '子' },
		{ 氏名: '青木 二郎', 生年月日: '2018-05-02', 続柄: '子' },
		{ 氏名: '青木 三郎', 生年月日: '2021-06-03', 続柄: '子' },
	]);
	const call = caller(sim, sim.issueToken());
	for (let index = 0; index < (many ? 60 : 3); index++) {
		await call('POST', '/users', {
			...{ email: `user${index}@example.jp`, password: 'planted0password', role: { id: 3 } },
		});
		await call('POST', '/webhook', {
			...{ url: `https://hooks.example/${index}`, events: ['member_created'] },
			secret_token: 'planted0secret0token',
		});
	}
	const users = sim.users().map(({ id }) => id);
	for (const kind of ['member', 'department']) {
		const held = users.map((id) => ({ user_id: id, add_codes: [], exclusion_codes: [] }));
		sim.company.permissions[kind] = held;
	}
	const { task_id: task } = await call('PATCH', '/members', {
		member_data: [{ code: '00001', mail: 'first@example.jp' }],
	});
	await call('GET', `/tasks/${task}`);
	return { sim, codes, task, credential: { ...sim.credential, accessToken: sim.issueToken() } };
}

/** Without the network: a world is made for every run. */
const caller = (sim, token) => async (method, path, body) =>
	(await sim.ask({ method, path, body, headers: { 'kaonavi-token': token } })).json;

/** All that the company holds; what a task has taken and not yet done is done first, as time does. */
function truth({ sim }) {
	sim.finishTasks();
	const { members, ...held } = sim.truth();
	// When a picture was put there depends on how long a run had to wait.
	return {
		...held,
		members: members.map(({ face_image: face, ...one }) => ({ ...one, face: face !== null })),
	};
}

module.exports = { PICTURE, SECRET, start, truth };

const { startJobcan } = require('../../../simulators/jobcan');
const { stableKey } = require('../../../simulators/shared');

const SMALL = 12;
const MANY = 60;
const SEED = 1;
const SECRET = 'planted:0%secret&of=0the$company';
const DAY = '2026-11-10';
const codesUpTo = (count) =>
	Array.from({ length: count }, (_, index) => String(index + 1).padStart(5, '0'));

/** Tokens that the simulator will have issued by then: the first one before the test, further ones after a 401. */
const TOKENS = [1, 2, 3].map((number) => stableKey('token', SEED, number));

/**
 * A company of twelve (or sixty) people, two of whom have left, with shifts, punches, leave, remarks and requests. The
 * credential holds a token already, as after the first run: a fault is then met by the call, not by the login.
 */
async function start({ many = false } = {}) {
	const count = many ? MANY : SMALL;
	const sim = await startJobcan({ employees: count, retired: 2, seed: SEED, clientSecret: SECRET });
	for (const code of codesUpTo(count)) seedDay(sim, code);
	sim.settleSummaries();
	const { clientId, clientSecret, apiUrl, authUrl } = sim.credential;
	const accessToken = await login(sim.credential);
	return {
		sim,
		credential: {
			...{ clientId, clientSecret, accessToken },
			...{ environment: 'production', scopes: '', baseUrl: apiUrl, authHost: authUrl },
		},
	};
}

async function login({ clientId, clientSecret, authUrl }) {
	const pair = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
	const answer = await fetch(`${authUrl}/oauth/token`, {
		method: 'POST',
		headers: { authorization: `Basic ${pair}` },
		body: new URLSearchParams({ grant_type: 'client_credentials' }),
	});
	return (await answer.json()).access_token;
}

function seedDay(sim, employeeCode) {
	sim.setShift(employeeCode, DAY, { start: '22:00', end: '07:00' });
	for (const [time, kind] of [
		['21:57', 'work_start'],
		['31:04', 'work_end'],
	]) {
		sim.addPunch({ employeeCode, date: DAY, time, kind });
	}
	sim.addRemark(employeeCode, DAY, { code: 'A', name: '宿泊' });
	sim.grantLeave(employeeCode, { days: 10 });
	sim.useLeave(employeeCode, DAY, { typeId: 5 });
	sim.addShiftRequest(employeeCode, DAY, { start: '09:00', end: '15:00' });
	sim.addOvertimeRequest(employeeCode, DAY, { minutes: 60 });
}

/** All that the company holds and a write might change, one line a fact: punches and saved figures. */
function truth({ sim: { company } }) {
	return [...company.days]
		.flatMap(([id, days]) =>
			[...days].flatMap(([date, { punches, summary }]) => [
				JSON.stringify(['figures', id, date, summary]),
				...punches.map((punch) => JSON.stringify(['punch', id, date, punch])),
			]),
		)
		.sort();
}

module.exports = { DAY, SECRET, start, TOKENS, truth };

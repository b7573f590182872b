const { shared } = require('../dist');

const { n8nSend } = shared('node/n8nSend');
const { OPEN_MS, openedCredential } = shared('node/openedCredential');

/** n8n with one credential: how often it was opened, and what the HTTP helper was given. */
function n8nWith(data) {
	const n8n = { data, opened: 0, handed: [], refuses: undefined };
	n8n.functions = {
		getCredentials: async (type) => {
			n8n.opened++;
			if (n8n.refuses) throw n8n.refuses;
			return { type, ...n8n.data };
		},
		helpers: {
			httpRequestWithAuthentication: async (type, options, { credentialsDecrypted }) => {
				n8n.handed.push({ type, ...credentialsDecrypted.data });
				// As n8n does with a token that it has fetched.
				credentialsDecrypted.data.token ||= 'fetched';
				return { statusCode: 200, headers: {}, body: '{}' };
			},
		},
	};
	return n8n;
}

/** What a node's connection has of it. */
function runOf({ functions }) {
	const credential = openedCredential(functions, 'someApi');
	return { credential, send: n8nSend(functions, credential, 'https://vendor.example') };
}

const CALL = { method: 'GET', path: '/', repeat: 'safe' };

describe('a credential', () => {
	test('is opened once for the settings and all calls of a run, and keeps the token that was fetched', async () => {
		const n8n = n8nWith({ token: '' });
		const { credential, send } = runOf(n8n);
		expect(await credential.data()).toMatchObject({ token: '' });
		for (let call = 0; call < 5; call++) await send(CALL);
		expect(n8n.opened).toBe(1);
		expect(n8n.handed.map(({ type, token }) => [type, token])).toEqual([
			['someApi', ''],
			...Array(4).fill(['someApi', 'fetched']),
		]);
		expect(await credential.data()).toMatchObject({ token: 'fetched' });
	});

	test('is opened once by calls at the same time', async () => {
		const n8n = n8nWith({ token: 'a' });
		const { data } = runOf(n8n).credential;
		await Promise.all(Array.from({ length: 5 }, data));
		expect(n8n.opened).toBe(1);
	});

	test('is opened again after a while: another run may have renewed the token', async () => {
		const n8n = n8nWith({ token: 'old' });
		const { data } = runOf(n8n).credential;
		await data();
		n8n.data = { token: 'renewed elsewhere' };
		const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + OPEN_MS);
		try {
			expect((await data()).token).toBe('renewed elsewhere');
		} finally {
			now.mockRestore();
		}
	});

	test('of one run is not that of another', async () => {
		const n8n = n8nWith({ token: 'a' });
		await runOf(n8n).credential.data();
		await runOf(n8n).credential.data();
		expect(n8n.opened).toBe(2);
	});

	test('that n8n does not give is no silence of the vendor: nothing is sent, and the next call asks again', async () => {
		const n8n = n8nWith({ token: 'a' });
		const { send } = runOf(n8n);
		n8n.refuses = new Error('Credential with ID "1" does not exist');
		await expect(send(CALL)).rejects.toBe(n8n.refuses);
		expect(n8n.handed).toEqual([]);
		n8n.refuses = undefined;
		expect(await send(CALL)).toMatchObject({ status: 200 });
	});
});

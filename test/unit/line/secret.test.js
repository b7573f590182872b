const { setTimeout: pause } = require('node:timers/promises');
const { line } = require('./dist');

const { KEPT_MS, secretFits } = line('webhook/secret');

let count = 0;
/** A trigger whose credential can be changed; `reads` counts how often n8n opened it. */
function triggerWith(channelSecret, id = `credential ${++count}`) {
	const of = {
		...{ channelSecret, reads: 0, fails: undefined },
		functions: {
			getNode: () => ({ credentials: { lineMessagingApi: { id } } }),
			async getCredentials(name) {
				expect(name).toBe('lineMessagingApi');
				of.reads++;
				const read = of.channelSecret;
				await pause(1);
				if (of.fails) throw of.fails;
				return { channelSecret: read };
			},
		},
	};
	of.admits = (signedWith) => secretFits(of.functions, (secret) => secret === signedWith);
	return of;
}

describe('the channel secret', () => {
	test('of a burst is read once, and of the requests after it not at all', async () => {
		const trigger = triggerWith('one');
		const burst = Array.from({ length: 20 }, () => trigger.admits('one'));
		expect(await Promise.all(burst)).toEqual(Array(20).fill(true));
		expect(await trigger.admits('one')).toBe(true);
		expect(trigger.reads).toBe(1);
	});

	test('is read again after a minute', async () => {
		const trigger = triggerWith('one');
		await trigger.admits('one');
		const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + KEPT_MS);
		try {
			expect(await trigger.admits('one')).toBe(true);
			expect(trigger.reads).toBe(2);
		} finally {
			now.mockRestore();
		}
	});

	test('that is new is good at once; the former one is good for a minute if nothing came with the new one', async () => {
		const trigger = triggerWith('former');
		await trigger.admits('former');
		trigger.channelSecret = 'new';
		expect(await trigger.admits('former')).toBe(true);
		expect(await trigger.admits('new')).toBe(true);
		expect(await trigger.admits('former')).toBe(false);
	});

	test('a forged request is held against the credential as it is now, each time', async () => {
		const trigger = triggerWith('one');
		await trigger.admits('one');
		expect(await trigger.admits('forged')).toBe(false);
		expect(await trigger.admits('forged')).toBe(false);
		expect(trigger.reads).toBe(3);
		expect(await trigger.admits('one')).toBe(true);
		expect(trigger.reads).toBe(3);
	});

	test('spaces around it, as they come along with copying, do not count', async () => {
		expect(await triggerWith(' one\n').admits('one')).toBe(true);
	});

	test.each([undefined, null, ''])('that is %j is handed over as an empty one', async (none) =>
		expect(await triggerWith(none).admits('')).toBe(true),
	);

	test('of another credential is never taken for it', async () => {
		const [one, two] = [triggerWith('one'), triggerWith('two')];
		expect(await one.admits('one')).toBe(true);
		expect(await two.admits('one')).toBe(false);
	});

	test.each([undefined, null, ''])('of a credential with the id %j is not kept', async (id) => {
		const trigger = triggerWith('one');
		trigger.functions.getNode = () => ({ credentials: { lineMessagingApi: { id } } });
		await trigger.admits('one');
		await trigger.admits('one');
		expect(trigger.reads).toBe(2);
	});

	test('that could not be read is an error for those who waited for it, and is tried again', async () => {
		const trigger = triggerWith('one');
		trigger.fails = new Error('database');
		const [first, second] = await Promise.allSettled([
			trigger.admits('one'),
			trigger.admits('one'),
		]);
		expect([first.reason, second.reason]).toEqual([trigger.fails, trigger.fails]);
		trigger.fails = undefined;
		expect(await trigger.admits('one')).toBe(true);
	});
});

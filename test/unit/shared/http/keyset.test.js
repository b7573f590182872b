const fc = require('fast-check');
const { shared } = require('../dist');

const { allGroups, allPages } = shared('http/keyset');
const { inParallel } = shared('http/inParallel');

/** A vendor with rows `{ id, n }`, ascending; a page holds `size` rows, whatever is asked for. */
function vendorOf(rows, size) {
	const asked = [];
	return {
		asked,
		list: {
			vendor: 'Vendor',
			cursorOf: ({ id }) => id,
			fullPage: size,
			page: async (lastId) => {
				asked.push(lastId);
				return rows.filter(({ id }) => id > lastId).slice(0, size);
			},
			rowsOf: async (wanted) => {
				asked.push(`of ${wanted}`);
				return rows.filter(({ id }) => id === wanted);
			},
		},
	};
}
const one = (...ids) => ids.map((id) => ({ id, n: 0 }));

describe('one row per number', () => {
	test.each([
		[0, 3, 1],
		[2, 3, 2],
		[3, 3, 2],
		[4, 3, 3],
		[7, 3, 4],
	])('%i rows in pages of %i: %i calls, the last one empty', async (count, size, calls) => {
		const rows = one(...Array.from({ length: count }, (_, index) => 5 * index + 1));
		const { list, asked } = vendorOf(rows, size);

		expect(await allPages(list)).toEqual(rows);
		expect(asked).toHaveLength(calls);
	});

	test('a short page is not the end: the vendor may cut what was asked for', async () => {
		const { list } = vendorOf(one(1, 2, 3, 4, 5), 2);

		expect(await allPages({ ...list, fullPage: 100 })).toHaveLength(5);
	});

	test.each([
		['the same page again', [one(1, 2), one(1, 2)]],
		['a page that goes back', [one(5, 6), one(3)]],
		['a page out of order', [one(2, 1)]],
		['numbers that are none', [[{ id: undefined }]]],
	])('%s is refused, not read for ever', async (_, pages) => {
		const list = {
			vendor: 'Vendor',
			cursorOf: ({ id }) => id,
			page: async () => pages.shift() ?? [],
		};

		await expect(allPages(list)).rejects.toMatchObject({
			kind: 'unreachable',
			message: expect.stringContaining('pages that do not advance'),
		});
	});
});

describe('several rows per number', () => {
	test('every row once, whatever the page cuts', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 25 }),
				fc.integer({ min: 1, max: 12 }),
				async (counts, size) => {
					const rows = counts.flatMap((count, index) =>
						Array.from({ length: count }, (_, n) => ({ id: index + 1, n })),
					);
					expect(await allGroups(vendorOf(rows, size).list)).toEqual(rows);
				},
			),
		);
	});

	test('a number that fills a page alone is asked for by itself', async () => {
		const rows = [...Array.from({ length: 5 }, (_, n) => ({ id: 7, n })), { id: 8, n: 0 }];
		const { list, asked } = vendorOf(rows, 3);

		expect(await allGroups(list)).toEqual(rows);
		expect(asked).toContain('of 7');
	});

	test('a page that counts numbers, not rows, loses nobody either', async () => {
		const rows = one(1, 1, 1, 2, 3, 3, 4);
		const page = async (lastId) => {
			const ids = [...new Set(rows.map(({ id }) => id))].filter((id) => id > lastId).slice(0, 2);
			return rows.filter(({ id }) => ids.includes(id));
		};

		expect(await allGroups({ ...vendorOf(rows, 2).list, page })).toEqual(rows);
	});
});

describe('many at a time', () => {
	const turn = () => new Promise(setImmediate);

	test.each([1, 3, 50])('answers in order, at most %i under way', async (width) => {
		let running = 0;
		let most = 0;
		const answers = await inParallel([5, 3, 8, 1, 9, 2], width, async (number) => {
			most = Math.max(most, ++running);
			for (let i = 0; i < number; i++) await turn();
			running -= 1;
			return number * 10;
		});

		expect(answers).toEqual([50, 30, 80, 10, 90, 20]);
		expect(most).toBe(Math.min(width, 6));
	});

	test('nobody is asked about nothing', async () => {
		expect(await inParallel([], 4, () => Promise.reject(new Error('asked')))).toEqual([]);
	});

	test('a refusal ends it: nothing further is begun, and what is under way comes to its end', async () => {
		const begun = [];
		const ended = [];
		const ask = async (number) => {
			begun.push(number);
			await turn();
			if (number === 2) throw new Error('refused');
			await turn();
			ended.push(number);
		};

		await expect(inParallel([1, 2, 3, 4, 5], 2, ask)).rejects.toThrow('refused');
		expect(begun.length).toBeLessThan(5);
		expect(ended.sort()).toEqual(begun.filter((number) => number !== 2).sort());
	});
});

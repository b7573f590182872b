/** What the tests of these templates share: one engine and mail server a file, fresh vendors a test, a fixed clock. */
const { setClock } = require('../../../support/clock');
const { readTemplate, startTemplates, template } = require('../support');

const ADDRESSES = { メールの送信元: 'from@example.com', メールの送信先: 'to@example.com' };

/** A Filter takes items away and changes none. */
const isFilter = ({ type }) => type === 'n8n-nodes-base.filter';

/** The names of the nodes that stand on the ways from one node to another, filters left out. */
function between(file, from, to) {
	const { connections, nodes } = readTemplate(file);
	const onTheWay = (name, seen) =>
		(connections[name]?.main[0] ?? []).flatMap(({ node }) => {
			if (node === to) return [seen];
			return seen.includes(node) ? [] : onTheWay(node, [...seen, node]);
		});
	const ways = onTheWay(from, []);
	if (ways.length === 0) throw new Error(`Nothing leads from ${from} to ${to}`);
	const named = (name) => nodes.find((node) => node.name === name);
	return ways.flat().filter((name) => !isFilter(named(name)));
}

/** What 設定 holds when the template arrives. */
function defaultsOf(file) {
	const { parameters } = readTemplate(file).nodes.find(({ name }) => name === '設定');
	return Object.fromEntries(
		parameters.assignments.assignments.map(({ name, value }) => [name, value]),
	);
}

/**
 * `open(n8n, size)` starts the vendors of a test, points the credentials at them and answers them by name; they are closed
 * after the test. `settings`: what the user has filled in. `run(settings)` is a run at its time of day.
 */
function world({ file, start, now, settings, open }) {
	const own = {};
	const vendors = () => own.vendors ?? {};
	const close = async () => {
		for (const sim of Object.values(vendors())) await sim.close();
		own.vendors = undefined;
	};
	own.open = async (...size) => {
		await close();
		own.vendors = await open(own.n8n, ...size);
		Object.assign(own, own.vendors);
	};
	own.run = async (changed = {}) => {
		const filledIn = { ...ADDRESSES, ...settings, ...changed };
		return await own.n8n.run(template(file, { 設定: filledIn }), { startNode: start });
	};
	/** A run that ends well, and its only mail. */
	own.mailOf = async (changed) => {
		const { error } = await own.run(changed);
		expect(error?.message).toBeUndefined();
		return own.n8n.theMail();
	};
	/** A run in closed hours, and the same run after the opening. */
	own.acrossClosedHours = async ({ from, until }) => {
		setClock(from);
		const waiting = await own.run();
		setClock(until);
		const mailsBefore = own.n8n.takeMails();
		return { waiting, mailsBefore, resume: async () => await own.n8n.resume(waiting) };
	};

	beforeAll(async () => {
		own.n8n = await startTemplates();
	});
	afterAll(() => own.n8n?.close());
	beforeEach(async () => {
		setClock(now);
		await own.open();
		own.n8n.takeMails();
	});
	afterEach(async () => {
		jest.useRealTimers();
		await close();
	});
	return own;
}

module.exports = { between, defaultsOf, world };

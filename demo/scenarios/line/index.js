/** A day with the LINE bot of a company: one person's conversation, and everybody else's punches. */
const { SETTINGS } = require('../../lib/bot/settings');
const { templates } = require('../../lib/bot/template');
const { startBotWorld } = require('../../lib/bot/world');
const { play } = require('./play');

/** @returns the scenario as lib/show.js takes it */
async function open({ options, progress, mail }) {
	const world = await startBotWorld({ people: options.employees, line: { rateLimits: false } });
	const { line, jobcan, linked, credentials } = world;
	progress.note(`LINE (simulated): ${linked.length} people at ${line.url}`);
	progress.note(`Jobcan (simulated): the same people at ${jobcan.url}`);
	return {
		world,
		credentials,
		workflows: templates(),
		env: SETTINGS,
		play: ({ instance, client, mail: caught = mail }) =>
			play({ ...{ instance, client, world, progress, mail: caught } }),
		close: () => world.close(),
	};
}

module.exports = { open };

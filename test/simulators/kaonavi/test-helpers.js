const { createMemberView } = require('./views');

/** What a test does to the company behind the API's back, and how it reads the truth. */
function createTestHelpers(world) {
	const { company, tasks } = world;
	const members = () => [...company.members.values()].map(createMemberView(world));
	return {
		members,
		member: (code) => members().find((member) => member.code === code),
		finishTasks: tasks.finishAll,
	};
}

module.exports = { createTestHelpers };

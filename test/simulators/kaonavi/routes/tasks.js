const { refuse } = require('../refusals');

/** GET /tasks/{task_id} [B]. */
module.exports = function taskRoutes({ tasks }) {
	return {
		'GET /tasks/:taskId': ({ params }) => ({
			status: 200,
			json: tasks.poll(Number(params.taskId)) ?? refuse('task'),
		}),
	};
};

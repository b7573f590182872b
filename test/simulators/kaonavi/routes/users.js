const { addUser } = require('../company');
const { bodyOf } = require('../body');
const { checkUser } = require('../checks/users');
const { refuse, refuseWith } = require('../refusals');
const { textOf } = require('../messages');

/** Users and roles [B]: answered at once, and outside the budget of updates. */
module.exports = function userRoutes(world) {
	const { company } = world;
	const find = ({ params }) => company.users.get(Number(params.userId)) ?? refuse('user');

	const roleOf = (id) => company.roles.find((role) => role.id === id);
	/** Only reads tell the last login. */
	const view = ({ last_login_at, ...user }, withLogin) => ({
		...{ id: user.id, email: user.email, member_code: user.member_code, role: roleOf(user.role) },
		...(withLogin && { last_login_at }),
		is_active: user.is_active,
		password_locked: user.password_locked,
		use_smartphone: user.use_smartphone,
	});

	function checked(request, own) {
		const body = bodyOf(request);
		const issues = checkUser(body, world, own);
		if (issues.length > 0) refuseWith(issues.map(textOf));
		const { role, password: _password, ...fields } = body;
		return role === undefined ? fields : { ...fields, role: role.id };
	}

	function post(request) {
		const user = addUser(company, checked(request));
		return { status: 200, json: view(user, false) };
	}
	function patch(request) {
		const user = find(request);
		Object.assign(user, checked(request, user.id));
		return { status: 200, json: view(user, false) };
	}
	function remove(request) {
		company.users.delete(find(request).id);
		return { status: 204 };
	}

	return {
		'GET /users': () => ({
			status: 200,
			json: { user_data: [...company.users.values()].map((user) => view(user, true)) },
		}),
		'POST /users': post,
		'GET /users/:userId': (request) => ({ status: 200, json: view(find(request), true) }),
		'PATCH /users/:userId': patch,
		'DELETE /users/:userId': remove,
		'GET /roles': () => ({ status: 200, json: { role_data: company.roles } }),
	};
};

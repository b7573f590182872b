/** What a project can be expanded by, as the one live client asks for it. */
const EXPANSIONS = ['members', 'customer', 'business', 'department'];

/** The two calls that are known [client]. */
function projectRoutes({ company, options, pageOf, refuse }) {
	function list(request) {
		const { queryAll } = request;
		const expand = queryAll.with ?? [];
		// A list in one value, or `with[]`, is no such parameter: it expands nothing.
		const active = queryAll.active?.at(-1);
		if (active !== undefined && !['true', 'false'].includes(active)) refuse('value', 'active');
		const projects = [...company.projects.values()].filter(
			(project) => active === undefined || String(project.active) === active,
		);
		const page = pageOf(projects, request).map((project) => view(project, expand));
		return { status: 200, json: { projects: page } };
	}

	const view = ({ id, code, members }, expand) => ({
		id,
		code,
		...(expand.includes('members')
			? { members: [...members].map((member) => ({ id: member })) }
			: {}),
		// The simulator's own: what the other expansions hold has not been seen.
		...Object.fromEntries(
			EXPANSIONS.slice(1)
				.filter((name) => expand.includes(name))
				.map((name) => [name, { id: id * 10 }]),
		),
	});

	function assign({ params }) {
		const project = company.projects.get(Number(params.projectId)) ?? refuse('project');
		const member = company.members.get(Number(params.memberId)) ?? refuse('member');
		const isThere = project.members.has(member.id);
		if (isThere && options.assignedAgain === 'conflict') refuse('conflict');
		project.members.add(member.id);
		if (options.assignedBody) return { status: 200, json: { id: member.id } };
		return { status: 204 };
	}

	return {
		'GET /projects': list,
		'PUT /projects/:projectId/members/:memberId': assign,
	};
}

module.exports = { projectRoutes };

const { additionalFields } = require('../query');
const { refuse } = require('../refusals');

const list = (map) => [...map.values()];

/** The company and its masters: read only, for no source knows a write. */
module.exports = function companyRoutes({ company, options }) {
	return {
		'GET /company': () => ({ status: 200, json: company.profile }),
		'GET /administrators': ({ query }) => {
			const fields = additionalFields(query);
			return {
				status: 200,
				json: company.administrators.map((admin) => administratorView(admin, fields, company)),
			};
		},
		'GET /divisions': () => ({ status: 200, json: list(company.divisions) }),
		'GET /working-types': () => ({
			status: 200,
			json: list(company.workingTypes).map(({ code, name }) => ({ code, name })),
		}),
		'GET /employee-groups': ({ query }) => {
			if (!options.features.employeeGroups) refuse('feature');
			const withCategory = additionalFields(query).has('category');
			const groups = list(company.employeeGroups).map(({ code, name, category }) => ({
				code,
				name,
				category: withCategory ? category : undefined,
			}));
			return { status: 200, json: groups };
		},
		// 休暇区分一覧: the path is [D], the shape of its answer UNCERTAIN.
		'GET /holidays': () => ({
			status: 200,
			json: list(company.leaveKinds).map(({ code, name }) => ({ code, name })),
		}),
	};
};

function administratorView({ code, key, name, emailAddresses, employeeKeys }, fields, company) {
	const associated = employeeKeys
		.map((employeeKey) => company.employees.get(employeeKey))
		.filter((employee) => employee !== undefined)
		.map((person) => ({
			code: person.code,
			key: person.key,
			lastName: person.lastName,
			firstName: person.firstName,
		}));
	return {
		code,
		key,
		name,
		emailAddresses: fields.has('emailAddresses') ? emailAddresses : undefined,
		associatedEmployees: fields.has('associatedEmployees') ? associated : undefined,
	};
}

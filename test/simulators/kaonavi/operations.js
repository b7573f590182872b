/**
 * Every call: the switch under 操作対象の管理 that it needs (each resource × operation has one [A]; the
 * names are the simulator's own) and whether it is an update request, which answers a task and counts in
 * the budget of the minute [B].
 */
const READ = {
	'GET /member_layouts': 'memberLayouts.read',
	'GET /sheet_layouts': 'sheetLayouts.read',
	'GET /sheet_layouts/:sheetId': 'sheetLayouts.read',
	'GET /members': 'members.read',
	'GET /members/face_image': 'faceImages.read',
	'GET /sheets/:sheetId': 'sheets.read',
	'GET /sheets/:sheetId/custom_fields/:fieldId/file': 'sheetFiles.read',
	'GET /departments': 'departments.read',
	'GET /users': 'users.read',
	'GET /users/:userId': 'users.read',
	'GET /roles': 'roles.read',
	'GET /advanced_permissions/:kind': 'advancedPermissions.read',
	'GET /enum_options': 'enumOptions.read',
	'GET /enum_options/:fieldId': 'enumOptions.read',
	'GET /tasks/:taskId': 'tasks.read',
	'GET /webhook': 'webhooks.read',
};
const WRITE = {
	'POST /users': 'users.create',
	'PATCH /users/:userId': 'users.update',
	'DELETE /users/:userId': 'users.delete',
	'POST /webhook': 'webhooks.create',
	'PATCH /webhook/:webhookId': 'webhooks.update',
	'DELETE /webhook/:webhookId': 'webhooks.delete',
};
const UPDATE = {
	'POST /members': 'members.create',
	'PUT /members': 'members.replace',
	'PATCH /members': 'members.update',
	'PUT /members/overwrite': 'members.overwrite',
	'POST /members/delete': 'members.delete',
	'POST /members/face_image': 'faceImages.create',
	'PATCH /members/face_image': 'faceImages.update',
	'PUT /sheets/:sheetId': 'sheets.replace',
	'PATCH /sheets/:sheetId': 'sheets.update',
	'POST /sheets/:sheetId/add': 'sheets.add',
	'POST /sheets/:sheetId/custom_fields/:fieldId/file': 'sheetFiles.create',
	'PATCH /sheets/:sheetId/custom_fields/:fieldId/file': 'sheetFiles.update',
	'PUT /departments': 'departments.replace',
	'PUT /advanced_permissions/:kind': 'advancedPermissions.replace',
	'PUT /enum_options/:fieldId': 'enumOptions.replace',
};
const OPERATIONS = { ...READ, ...WRITE, ...UPDATE };

const isUpdate = ({ route }) => Object.hasOwn(UPDATE, route);
/** [B] The header that validates only. */
const isDryRun = ({ headers }) => headers['dry-run'] === '1';
const operationOf = ({ route }) => OPERATIONS[route];

/** Refuses names that are no switch. */
function checkOperations(names) {
	const known = new Set(Object.values(OPERATIONS));
	for (const name of names) {
		if (!known.has(name)) throw new TypeError(`No operation named ${name}`);
	}
	return new Set(names);
}

module.exports = { OPERATIONS, checkOperations, isDryRun, isUpdate, operationOf };

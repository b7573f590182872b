const { isObject } = require('../body');
const { isText } = require('./values');

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isFlag = (value) => typeof value === 'boolean';
const SHAPES = {
	email: (value) => isText(value) && EMAIL.test(value),
	member_code: (value) => value === null || isText(value),
	/** Rules of the password are the company's own; here it must only be there. */
	password: (value) => isText(value) && value !== '',
	role: (value) => isObject(value) && Number.isInteger(value.id),
	is_active: isFlag,
	password_locked: isFlag,
	use_smartphone: isFlag,
};
const NEEDED = ['email', 'password', 'role'];

/** Flaws of a user's body; `own` is the id of the user who is changed, undefined for a new one. */
function checkUser(body, { company, options }, own) {
	const issues = [];
	const add = (kind, field) => issues.push({ kind, field });
	for (const [name, value] of Object.entries(body)) {
		if (SHAPES[name] === undefined) {
			if (options.unknownProperties === 'refuse') add('property', name);
		} else if (!SHAPES[name](value)) add('shape', name);
	}
	if (own === undefined) {
		for (const name of NEEDED) if (body[name] === undefined) add('required', name);
	}
	if (issues.length > 0) return issues;

	const others = [...company.users.values()].filter(({ id }) => id !== own);
	if (others.some(({ email }) => email === body.email)) add('repeated', 'email');
	const isKnownRole = company.roles.some(({ id }) => id === body.role?.id);
	if (body.role !== undefined && !isKnownRole) add('reference', 'role');
	const code = body.member_code ?? undefined;
	if (code === undefined) return issues;
	if (!company.members.has(code)) add('reference', 'member_code');
	if (others.some(({ member_code: linked }) => linked === code)) add('repeated', 'member_code');
	return issues;
}

module.exports = { checkUser };

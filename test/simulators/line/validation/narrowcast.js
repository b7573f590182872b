const { messages, notificationDisabled } = require('./messages');
const {
	byType,
	flag,
	integer,
	isObject,
	listOf,
	number,
	object,
	oneOf,
	optional,
	text,
} = require('./schema');

const AGES = [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70].map((age) => `age_${age}`);
const PERIODS = [7, 30, 90, 180, 365].map((days) => `day_${days}`);
const two = (count) =>
	Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
const AREAS = [
	...two(47).map((code) => `jp_${code}`),
	...two(22).map((code) => `tw_${code}`),
	...two(8).map((code) => `th_${code}`),
];

/** Exactly one of and, or, not. */
function operatorOf(operand) {
	const many = optional(listOf(operand));
	return object(
		{ type: oneOf('operator'), and: many, or: many, not: optional(operand) },
		(value, at, issues) => {
			const given = ['and', 'or', 'not'].filter((name) => value[name] !== undefined);
			if (given.length !== 1) issues.add('value', at, { text: 'Specify one of and, or, not' });
		},
	);
}

const range = (type, values) =>
	object(
		{ type: oneOf(type), gte: optional(oneOf(...values)), lt: optional(oneOf(...values)) },
		({ gte, lt }, at, issues) => {
			const isWrong = gte && lt && values.indexOf(gte) >= values.indexOf(lt);
			if (isWrong || !(gte || lt)) issues.add('value', at);
		},
	);

const recipient = (value, at, issues) =>
	byType({
		audience: { audienceGroupId: integer() },
		redelivery: { requestId: text() },
		operator: operatorOf(recipient),
	})(value, at, issues);

const demographic = (value, at, issues) =>
	byType({
		gender: { oneOf: listOf(oneOf('male', 'female')) },
		age: range('age', AGES),
		appType: { oneOf: listOf(oneOf('ios', 'android')) },
		area: { oneOf: listOf(oneOf(...AREAS)) },
		subscriptionPeriod: range('subscriptionPeriod', PERIODS),
		operator: operatorOf(demographic),
	})(value, at, issues);

/** The body of a narrowcast. */
const narrowcastBody = object({
	messages,
	notificationDisabled,
	recipient: optional(recipient),
	filter: optional(object({ demographic: optional(demographic) })),
	limit: optional(
		object({
			max: optional(number({ min: 1 })),
			upToRemainingQuota: optional(flag()),
			forbidPartialDelivery: optional(flag()),
		}),
	),
});

/** The recipient objects that are no operators. */
function leavesOf(given) {
	if (!isObject(given)) return [];
	if (given.type !== 'operator') return [given];
	return [given.and, given.or, given.not].flat().filter(Boolean).flatMap(leavesOf);
}

module.exports = { leavesOf, narrowcastBody };

const path = require('node:path');

const DIST = path.join(__dirname, '..', '..', '..', 'dist');

/** The class of a built file that is named after it, as n8n loads it: `nodes/X/X.node.js` holds `X`. */
function built(file) {
	const [name] = path.basename(file).split('.');
	return new (require(path.join(DIST, file))[name])();
}

/** A node's description, from the build. */
const descriptionOf = ({ node }) => built(node.file).description;

/** `['employee:getMany', …]`: every operation that the built node offers. */
function operationIdsOf(vendor) {
	return descriptionOf(vendor)
		.properties.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) =>
			displayOptions.show.resource.flatMap((resource) =>
				options.map(({ value }) => `${resource}:${value}`),
			),
		);
}

/** The names of the fields that an operation shows. */
function fieldsOf(vendor, id) {
	const [resource, operation] = id.split(':');
	return descriptionOf(vendor)
		.properties.filter(({ displayOptions: { show = {} } = {} }) => {
			return show.resource?.includes(resource) && show.operation?.includes(operation);
		})
		.map(({ name }) => name);
}

module.exports = { built, descriptionOf, fieldsOf, operationIdsOf };

import {
	type IDisplayOptions,
	type INodeProperties,
	type INodePropertyOptions,
	updateDisplayOptions,
} from 'n8n-workflow';
import { duringClosedHours } from './closedHoursField';
import type { Operation, Resource } from './operation';

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/**
 * All properties of a node, derived from its resources: the resource, the operation, the fields of each
 * operation. An operation says nothing about where it is shown. The lists are shown by name, as n8n wants them; a new node
 * begins with the first resource that is given, and a resource with its first operation. `closes`: whether the vendor has
 * closed hours.
 */
export function describeResources<Client>(
	resources: ReadonlyArray<Resource<Client>>,
	{ closes }: { closes: boolean },
): INodeProperties[] {
	return [
		select('Resource', 'resource', resources.map(resourceOption)),
		...resources.map(({ value, operations }) => ({
			...select('Operation', 'operation', operations.map(operationOption)),
			displayOptions: { show: { resource: [value] } },
		})),
		...resources.flatMap((resource) =>
			resource.operations.flatMap((operation) => fieldsOf(resource, operation, closes)),
		),
	];
}

const CHOICE = { type: 'options', noDataExpression: true } as const;

function select(
	displayName: string,
	name: string,
	options: INodePropertyOptions[],
): INodeProperties {
	const sorted = [...options].sort(byName);
	return { ...CHOICE, displayName, name, options: sorted, default: options[0].value };
}

function resourceOption<Client>({
	name,
	value,
	description,
}: Resource<Client>): INodePropertyOptions {
	return { name, value, description };
}

function operationOption<Client>(operation: Operation<Client>): INodePropertyOptions {
	const { name, value, action, description } = operation;
	return { name, value, action, description };
}

function fieldsOf<Client>(
	resource: Resource<Client>,
	operation: Operation<Client>,
	closes: boolean,
) {
	const show: IDisplayOptions = {
		show: { resource: [resource.value], operation: [operation.value] },
	};
	const fields =
		closes && !operation.openAlways ? [...operation.fields, duringClosedHours] : operation.fields;
	return updateDisplayOptions(show, fields);
}

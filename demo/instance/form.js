/** Submits a published workflow's form as a browser would. */

const FORM_TRIGGER = 'n8n-nodes-base.formTrigger';

/**
 * The form trigger of a workflow and the path it answers on. The editor gives such a node a webhook id;
 * n8n's command line does not, and then n8n puts the workflow's id and the node's name before the path.
 */
function formOf(workflow) {
	const node = workflow.nodes.find(({ type }) => type === FORM_TRIGGER);
	if (!node) throw new Error(`Workflow '${workflow.name}' has no form trigger`);
	const path = node.parameters.path || node.parameters.options?.path || node.webhookId || '';
	const prefix = node.webhookId
		? ''
		: `${workflow.id}/${encodeURIComponent(node.name.toLowerCase())}/`;
	return { name: node.name, path: prefix + path, fields: node.parameters.formFields?.values ?? [] };
}

/** A form's answer for one field: a file as a file part, several choices as JSON, the rest as text. */
function append(form, key, value) {
	if (Buffer.isBuffer(value?.content)) {
		form.append(
			key,
			new Blob([value.content], { type: value.type ?? 'application/octet-stream' }),
			value.name,
		);
	} else {
		form.append(key, Array.isArray(value) ? JSON.stringify(value) : String(value));
	}
}

/**
 * @param {string} url the instance's address
 * @param {object} workflow its JSON, as `client.workflow(id)` gives it
 * @param {object} answers by field label or field name; a file is `{ name, content: Buffer, type? }`
 * @returns {Promise<object|string>} what n8n answered
 * @throws {Error} for a label the form does not have, or an answer that is not 2xx
 */
async function submitForm(url, workflow, answers) {
	const { path, fields } = formOf(workflow);
	const form = new FormData();
	for (const [label, value] of Object.entries(answers)) {
		const index = fields.findIndex((field) => [field.fieldLabel, field.fieldName].includes(label));
		if (index < 0) {
			const labels = fields.map((field) => field.fieldLabel ?? field.fieldName).join(', ');
			throw new Error(`The form has no field '${label}'. It has: ${labels}`);
		}
		append(form, `field-${index}`, value);
	}
	const answer = await fetch(`${url}/form/${path}`, { method: 'POST', body: form });
	const text = await answer.text();
	if (!answer.ok)
		throw new Error(`The form '/form/${path}' answered ${answer.status}: ${text.slice(0, 300)}`);
	return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}

module.exports = { submitForm, formOf };

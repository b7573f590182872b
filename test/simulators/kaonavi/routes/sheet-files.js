const { MOST, bytesOf, checkFile } = require('../checks/files');
const { refuse, refuseWith } = require('../refusals');
const { isObject, rowsOf } = require('../body');
const { sinceOf } = require('../query');
const { stampOf } = require('../views');
const { textOf } = require('../messages');

/** Files of sheets [B]: of a single record its only one, of several found by name. */
module.exports = function sheetFileRoutes(world) {
	const { company, clock, hidden, storage, updates } = world;

	function placeOf({ params }) {
		const sheet = company.sheets.get(Number(params.sheetId)) ?? refuse('sheet');
		const field = sheet.fields.get(Number(params.fieldId));
		if (field?.type_detail !== 'attach_file') refuse('field');
		return { sheet, field };
	}
	const filesOf = ({ sheet, field }, code) =>
		(sheet.records.get(code) ?? []).flatMap(({ files }) => files?.[field.id] ?? []);

	function list(request) {
		const place = placeOf(request);
		const since = sinceOf(request.query);
		const member_data = [];
		for (const code of company.members.keys()) {
			if (hidden.has(code)) continue;
			const records = filesOf(place, code)
				.filter(({ updatedAt }) => updatedAt >= since)
				.map((file) => ({
					file_name: file.file_name,
					download_url: storage.linkTo(file),
					updated_at: stampOf(file.updatedAt),
				}));
			if (records.length > 0) member_data.push({ code, records });
		}
		return { status: 200, json: { member_data } };
	}

	function check(place, rows, checkOne) {
		const issues = [];
		if (company.sheets.get(place.sheet.id) !== place.sheet) return [{ kind: 'sheet' }];
		for (const { code, records } of rows) {
			const add = (kind, field, more) => issues.push({ kind, code, field, ...more });
			if (!company.members.has(code) || hidden.has(code)) add('unknownMember');
			if (!Array.isArray(records) || !records.every(isObject)) {
				add('shape', 'records');
				continue;
			}
			const isSingle = place.sheet.record_type === 0;
			if (records.length === 0 || (isSingle && records.length > 1))
				add('records', place.field.name);
			const names = records.map(({ file_name: name }) => name);
			if (new Set(names).size < names.length) add('repeated', 'file_name');
			for (const file of records) {
				checkFile(file, add);
				checkOne(place, code, file.file_name, add);
			}
		}
		return issues;
	}

	function checkNew(place, code, name, add) {
		const files = filesOf(place, code);
		const isSingle = place.sheet.record_type === 0;
		const isThere = isSingle ? files.length > 0 : files.some((file) => file.file_name === name);
		if (isThere) add('existingFile', name);
	}
	function checkKnown(place, code, name, add) {
		const found = filesOf(place, code).filter((file) => file.file_name === name).length;
		if (found === 0) add('missingFile', name);
		if (found > 1) add('ambiguousFile', name);
	}

	const fileOf = ({ file_name, base64_content: content }) => ({
		...{ file_name, bytes: bytesOf(content), updatedAt: clock.now().getTime() },
	});

	/** A single record takes the file; of several, a new one does. */
	function addFile({ sheet, field }, code, file) {
		const records = sheet.records.get(code) ?? [];
		if (sheet.record_type === 1 || records.length === 0) records.push({ values: {} });
		const record = records.at(-1);
		record.files = { ...record.files, [field.id]: fileOf(file) };
		sheet.records.set(code, records);
	}
	function replaceFile({ sheet, field }, code, file) {
		const record = sheet.records
			.get(code)
			.find(({ files }) => files?.[field.id]?.file_name === file.file_name);
		record.files[field.id] = fileOf(file);
	}

	const write = (checkOne, applyOne) => (request) => {
		const place = placeOf(request);
		const rows = rowsOf(request, 'member_data');
		const count = rows.reduce((sum, { records }) => sum + (records?.length ?? 0), 0);
		if (count > MOST.files) {
			refuseWith([textOf({ kind: 'count', field: 'records', max: MOST.files })]);
		}
		return updates.accept(request, {
			rows,
			check: (sent) => check(place, sent, checkOne),
			apply: (sent) => {
				for (const { code, records } of sent) {
					for (const file of records) applyOne(place, code, file);
				}
				place.sheet.updatedAt = clock.now().getTime();
			},
		});
	};

	const path = '/sheets/:sheetId/custom_fields/:fieldId/file';
	return {
		[`GET ${path}`]: list,
		[`POST ${path}`]: write(checkNew, addFile),
		[`PATCH ${path}`]: write(checkKnown, replaceFile),
	};
};

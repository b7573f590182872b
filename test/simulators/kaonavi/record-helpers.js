const { completeField } = require('./company/layouts');
const { pictureOf } = require('./checks/files');

/** Sheets, layouts and files behind the API's back. */
function createRecordHelpers({ company, clock }) {
	const now = () => clock.now().getTime();
	function sheetOf(id) {
		const sheet = company.sheets.get(id);
		if (sheet === undefined) throw new TypeError(`No sheet has the id ${id}`);
		return sheet;
	}
	const fieldsOf = (place) => (place === 'members' ? company.memberFields : sheetOf(place).fields);
	const idByName = (fields, name) => {
		const field = [...fields.values()].find((one) => one.name === name);
		if (field === undefined) throw new TypeError(`No item is named ${name}`);
		return field.id;
	};

	/** Records of a member by the names of the items: a text, or a list where several are ticked. */
	function records(sheetId, code) {
		const { fields, records: byCode } = sheetOf(sheetId);
		return (byCode.get(code) ?? []).map(({ values }) =>
			Object.fromEntries(
				Object.entries(values).map(([id, texts]) => [
					fields.get(Number(id)).name,
					texts.length === 1 ? texts[0] : texts,
				]),
			),
		);
	}

	/** Sets all records of a member, in the form that `records` gives. */
	function setRecords(sheetId, code, list) {
		const sheet = sheetOf(sheetId);
		const stored = list.map((record) => ({
			values: Object.fromEntries(
				Object.entries(record).map(([name, value]) => [
					idByName(sheet.fields, name),
					[value].flat(),
				]),
			),
		}));
		if (stored.length === 0) sheet.records.delete(code);
		else sheet.records.set(code, stored);
		sheet.updatedAt = now();
	}

	/** Adds an item to 'members' or to the sheet of an id: as in company/layouts.js, `options` as names. */
	function addField(place, { id, ...field }) {
		fieldsOf(place).set(
			id,
			completeField(id, field, (names) => names.map(optionOf)),
		);
	}
	function optionOf(name) {
		company.lastIds.option += 1;
		return { id: company.lastIds.option, name };
	}

	/** Adds a sheet `{ id, name, record_type, fields: { [id]: field } }`. */
	function addSheet({ fields = {}, ...sheet }) {
		company.sheets.set(sheet.id, {
			...{ ...sheet, fields: new Map(), records: new Map(), updatedAt: now() },
		});
		for (const [id, field] of Object.entries(fields))
			addField(sheet.id, { id: Number(id), ...field });
	}

	function putFace(code, bytes) {
		const type = pictureOf(bytes);
		company.faces.set(code, { bytes, type, file_name: `${code}.jpg`, updatedAt: now() });
	}
	/** Adds a record with a file, or puts it into the only one. */
	function putFile(sheetId, fieldId, code, { file_name, bytes }) {
		const sheet = sheetOf(sheetId);
		const list = sheet.records.get(code) ?? [];
		if (sheet.record_type === 1 || list.length === 0) list.push({ values: {} });
		const record = list.at(-1);
		record.files = { ...record.files, [fieldId]: { file_name, bytes, updatedAt: now() } };
		sheet.records.set(code, list);
	}

	/** `[{ sheetId, code, fieldId, file_name, content }]`, the content as Base64. */
	const allFiles = () =>
		[...company.sheets.values()].flatMap((sheet) =>
			[...sheet.records].flatMap(([code, list]) =>
				list.flatMap(({ files = {} }) =>
					Object.entries(files).map(([fieldId, { file_name, bytes }]) => ({
						...{ sheetId: sheet.id, code, fieldId: Number(fieldId), file_name },
						content: bytes.toString('base64'),
					})),
				),
			),
		);

	return {
		...{ sheetOf, allFiles },
		public: {
			...{ records, setRecords, addField, addSheet, putFace, putFile },
			files: allFiles,
			faces: () => new Map(company.faces),
			removeSheet: (id) => company.sheets.delete(sheetOf(id).id),
			renameSheet: (id, name) => {
				sheetOf(id).name = name;
			},
			/** `place`: 'members' or the id of a sheet. */
			changeField: (place, id, change) => Object.assign(fieldsOf(place).get(id), change),
			removeField: (place, id) => fieldsOf(place).delete(id),
		},
	};
}

module.exports = { createRecordHelpers };

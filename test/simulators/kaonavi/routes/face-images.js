const { MOST, bytesOf, checkFace, pictureOf } = require('../checks/files');
const { rowsOf } = require('../body');
const { sinceOf } = require('../query');
const { stampOf } = require('../views');

/** Face images [B]. Pictures come back as they were sent; really, they come as jpg. */
module.exports = function faceImageRoutes({ company, clock, hidden, storage, updates }) {
	function list({ query }) {
		const since = sinceOf(query);
		const member_data = [...company.members.keys()]
			.map((code) => [code, company.faces.get(code)])
			.filter(([code, face]) => face?.updatedAt >= since && !hidden.has(code))
			.map(([code, face]) => ({
				code,
				file_name: face.file_name,
				download_url: storage.linkTo(face),
				updated_at: stampOf(face.updatedAt),
			}));
		return { status: 200, json: { member_data } };
	}

	function check(rows, mustHave) {
		const issues = [];
		const seen = new Set();
		for (const row of rows) {
			const { code } = row;
			const add = (kind, field, more) => issues.push({ kind, code, field, ...more });
			checkFace(row, add);
			if (seen.has(code)) add('repeated', '社員番号');
			seen.add(code);
			if (!company.members.has(code) || hidden.has(code)) add('unknownMember');
			else if (company.faces.has(code) !== mustHave) {
				add(mustHave ? 'missingFile' : 'existingFile', '顔写真');
			}
		}
		return issues;
	}

	function apply(rows) {
		for (const { code, base64_face_image: content } of rows) {
			const bytes = bytesOf(content);
			company.faces.set(code, {
				...{ bytes, file_name: `${code}.jpg`, type: pictureOf(bytes) },
				updatedAt: clock.now().getTime(),
			});
		}
	}

	const write = (mustHave) => (request) =>
		updates.accept(request, {
			rows: rowsOf(request, 'member_data', MOST.faces),
			check: (rows) => [...flawsOfBody(request.body), ...check(rows, mustHave)],
			apply,
		});

	return {
		'GET /members/face_image': list,
		'POST /members/face_image': write(false),
		'PATCH /members/face_image': write(true),
	};
};

function flawsOfBody({ enable_trimming: trimming }) {
	if (trimming === undefined || typeof trimming === 'boolean') return [];
	return [{ kind: 'shape', field: 'enable_trimming' }];
}

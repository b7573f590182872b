const MB = 1024 * 1024;
/** Per file, and per request: files of sheets, members of face images [B]. */
const MOST = { megabytes: 5, files: 1000, faces: 100 };
/** What a sheet takes [B]. */
const EXTENSIONS = new Set(
	(
		'txt csv xml htm html doc docx rtf xls xlsx xlsm ppt pptx pdf ' +
		'jpeg jpg gif png tif zip odp ods xdw msg'
	).split(' '),
);
/** How the pictures begin that a face image may be [B: jpg, gif, png]. */
const PICTURES = [
	['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
	['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
	['image/gif', Buffer.from('GIF8')],
];

/** The bytes of a Base64 text, undefined where it is none (a data: URL is none). A pattern overflows on megabytes. */
function bytesOf(text) {
	if (typeof text !== 'string' || text === '') return undefined;
	const bytes = Buffer.from(text, 'base64');
	return bytes.toString('base64') === text ? bytes : undefined;
}

/** Adds the flaws of a file of a sheet. */
function checkFile({ file_name: name, base64_content: content }, add) {
	if (typeof name !== 'string' || name === '') return add('required', 'file_name');
	const extension = /\.([^.]+)$/.exec(name)?.[1].toLowerCase();
	if (!EXTENSIONS.has(extension)) add('extension', name);
	checkBytes(bytesOf(content), name, add);
}

/** Adds the flaws of a face image. */
function checkFace({ base64_face_image: content }, add) {
	const bytes = bytesOf(content);
	checkBytes(bytes, 'base64_face_image', add);
	if (bytes !== undefined && pictureOf(bytes) === undefined) add('extension', 'base64_face_image');
}

function checkBytes(bytes, field, add) {
	if (bytes === undefined) add('shape', field);
	else if (bytes.length > MOST.megabytes * MB) add('size', field, { max: MOST.megabytes });
}

/** The content type of a picture by its first bytes, undefined for anything else. */
const pictureOf = (bytes) =>
	PICTURES.find(([, head]) => bytes.subarray(0, head.length).equals(head))?.[0];

module.exports = { MOST, bytesOf, checkFace, checkFile, pictureOf };

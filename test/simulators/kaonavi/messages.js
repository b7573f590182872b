/**
 * Flaws of what was sent, by kind, and what is said of them. The words of `master` are the vendor's (of
 * its error mail for links); all others are the simulator's own.
 */
const TEXTS = {
	shape: ({ field }) => `${field}の形式が正しくありません。`,
	property: ({ field }) => `${field}は指定できません。`,
	required: ({ field }) => `${field}は必須です。`,
	length: ({ field, max }) => `${field}は${max}文字以内で指定してください。`,
	count: ({ field, max }) => `${field}は${max}件以内で指定してください。`,
	size: ({ field, max }) => `${field}は${max}MB以内のファイルを指定してください。`,
	extension: ({ field }) => `${field}は対応していないファイル形式です。`,
	master: ({ field }) =>
		`${field}の値が存在しません。マスター項目に設定された値を指定してください。`,
	date: ({ field }) => `${field}の日付が正しくありません。`,
	number: ({ field }) => `${field}には数値を指定してください。`,
	department: ({ field }) => `${field}の所属コードが存在しません。`,
	readOnly: ({ field }) => `${field}は更新できません。`,
	unknownField: ({ field }) => `${field}の項目が存在しません。`,
	unknownMember: () => 'メンバーが存在しません。',
	existingMember: () => 'メンバーは既に登録されています。',
	repeated: ({ field }) => `${field}が重複しています。`,
	missingMember: () => 'メンバーの情報が指定されていません。',
	records: ({ field }) => `${field}のレコード数が正しくありません。`,
	existingFile: ({ field }) => `${field}は既に登録されています。`,
	missingFile: ({ field }) => `${field}が登録されていません。`,
	ambiguousFile: ({ field }) => `${field}は同じ名前のファイルが複数登録されています。`,
	reference: ({ field }) => `${field}に指定された値が存在しません。`,
	inUse: ({ field }) => `${field}は使用されているため削除できません。`,
	cycle: ({ field }) => `${field}の親所属が正しくありません。`,
	sheet: () => 'シートが存在しません。',
	refused: ({ text }) => text,
};

/** A flaw as the vendor tells it; one that belongs to a member begins with the number. */
function textOf(issue) {
	const text = TEXTS[issue.kind](issue);
	if (issue.code === undefined) return text;
	return `社員番号:”${issue.code}”の${text}`;
}

module.exports = { textOf };

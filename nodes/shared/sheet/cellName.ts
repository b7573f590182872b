/** `0` → `A`, `26` → `AA`: how a spreadsheet names its columns. */
export function columnLetters(index: number): string {
	const rest = Math.floor(index / 26) - 1;
	const letter = String.fromCharCode(65 + (index % 26));
	return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** `A` → 0, `AA` → 26. Undefined for anything that is no column name. */
export function columnIndex(letters: string): number | undefined {
	if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
	let index = 0;
	for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
	return index - 1;
}

/** `B3` → row 3, column 1. Undefined for anything that is no cell name. */
export function readCellName(name: string): { row: number; column: number } | undefined {
	const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
	const column = columnIndex(letters);
	return column === undefined ? undefined : { row: Number(digits), column };
}

/** Written between 姓 and 名 where one column holds both: a blank of full width. */
const BETWEEN = '\u3000';

export interface NameParts {
	readonly lastName: string;
	readonly firstName: string;
}

/** `山田 太郎` → 姓 and 名, at the first blank of any width. Undefined without one: nobody knows where 姓 ends. */
export function splitName(text: string): NameParts | undefined {
	const [, lastName, firstName] = /^\s*(\S+)\s+(\S.*?)\s*$/su.exec(text) ?? [];
	return lastName === undefined ? undefined : { lastName, firstName };
}

/** 姓 and 名 in one cell. Undefined if it could not be split again: a part is missing, or 姓 itself holds a blank. */
export function joinName(lastName: unknown, firstName: unknown): string | undefined {
	if (typeof lastName !== 'string' || typeof firstName !== 'string') return undefined;
	const joined = `${lastName}${BETWEEN}${firstName}`;
	const parts = splitName(joined);
	return parts?.lastName === lastName && parts.firstName === firstName ? joined : undefined;
}

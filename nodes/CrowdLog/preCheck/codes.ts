import { codeBook, type Input, isBlank, quoted } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { preCheckReasons as say } from './reasons';

export type CodeStatus = 'linked' | keyof typeof say;

/** One finding about a code: the first item it came from; absent for a member whom no item names. */
export interface CodeFinding {
	readonly item?: number;
	readonly employeeCode?: string;
	readonly status: CodeStatus;
	/** Codes of CrowdLog that differ in zeros, width, case or blanks only. */
	readonly near?: readonly string[];
	/** Names of the sources, where there are several. */
	readonly sources?: readonly string[];
	/** Absent if linked. */
	readonly reason?: Reason;
}

interface Person {
	readonly item: number;
	readonly sources: Set<string>;
}

/**
 * Compares the codes of the input with those of the members, exactly. A code has one finding or more; then come the
 * members whom no finding names. `sourceField`: the field of an item that names its attendance system.
 */
export function checkCodes(
	inputs: readonly Input[],
	memberCodes: readonly string[],
	sourceField: string,
): CodeFinding[] {
	const blanks = inputs.flatMap(({ employeeCode }, item): CodeFinding[] =>
		isBlank(employeeCode)
			? [{ item, status: 'blankCode', reason: say.blankCode({ row: item + 1 }) }]
			: [],
	);
	const people = peopleOf(inputs, sourceField);
	const holders = countOf(memberCodes);
	const members = codeBook(holders.keys());
	const found = [...people].flatMap(([code, person]) =>
		findingsOf(code, person, members.find(code), holders.get(code) ?? 0),
	);
	// A member like a person who is linked already is somebody else: only who was named has been told.
	const told = new Set(
		found.flatMap(({ employeeCode = '', near = [] }) => [employeeCode, ...near]),
	);
	const alone = [...holders.keys()]
		.filter((code) => !told.has(code))
		.map(
			(employeeCode): CodeFinding => ({
				employeeCode,
				status: 'memberOnly',
				reason: say.memberOnly({ employeeCode }),
			}),
		);
	return [...blanks, ...found, ...alone];
}

function findingsOf(
	employeeCode: string,
	{ item, sources }: Person,
	match: ReturnType<ReturnType<typeof codeBook>['find']>,
	holders: number,
): CodeFinding[] {
	const who = { item, employeeCode };
	const findings: CodeFinding[] = [];
	if (match.kind === 'near') {
		const near = quoted(match.near);
		const reason = say.nearMiss({ employeeCode, near });
		findings.push({ ...who, status: 'nearMiss', near: match.near, reason });
	}
	if (match.kind === 'unknown')
		findings.push({ ...who, status: 'sourceOnly', reason: say.sourceOnly({ employeeCode }) });
	if (holders > 1) {
		const reason = say.sharedCode({ employeeCode, count: holders });
		findings.push({ ...who, status: 'sharedCode', reason });
	}
	if (sources.size > 1) {
		const names = [...sources].sort();
		const reason = say.twoSources({ employeeCode, sources: names.join(', ') });
		findings.push({ ...who, status: 'twoSources', sources: names, reason });
	}
	return findings.length > 0 ? findings : [{ ...who, status: 'linked' }];
}

function peopleOf(inputs: readonly Input[], sourceField: string): Map<string, Person> {
	const people = new Map<string, Person>();
	for (const [item, input] of inputs.entries()) {
		if (isBlank(input.employeeCode)) continue;
		const code = String(input.employeeCode);
		const person = people.get(code) ?? { item, sources: new Set<string>() };
		const source = input[sourceField];
		if (!isBlank(source)) person.sources.add(String(source));
		people.set(code, person);
	}
	return people;
}

function countOf(codes: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

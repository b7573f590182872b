import type { Employee } from '../../shared/records';
import type { Day } from '../../shared/time/jst';
import { word } from '../../shared/sheet/text';
import type { OplusStaff } from './oplusStaff';

/** The retirement date is the last day at work. */
export function hasLeft({ status, retiredDate }: Employee, on: Day): boolean {
	return retiredDate === undefined ? status === 'retired' : retiredDate < on;
}

export function namesDiffer(
	name: string | undefined,
	{ lastName = '', firstName = '' }: Employee,
): boolean {
	const target = word(lastName + firstName);
	return name !== undefined && word(name) !== '' && target !== '' && word(name) !== target;
}

/** How many people share a number. One person in several 拠点 has several rows of one name: that is one. */
export function sharers(staff: readonly OplusStaff[]): Map<string, number> {
	const people = new Map<string, Set<string>>();
	staff.forEach(({ employeeCode, name, divisionName }, index) => {
		if (employeeCode === undefined) return;
		const person = name === undefined || divisionName === undefined ? String(index) : word(name);
		people.set(employeeCode, (people.get(employeeCode) ?? new Set()).add(person));
	});
	return new Map([...people].map(([code, names]) => [code, names.size]));
}

import { type Employee, nameOf } from '../../shared/records';
import type { Step } from '../../shared/sync/step';
import { employeeSyncReasons as say } from './reasons';

/** What *Write* offers: 従業員一括登録 and 従業員一括更新 are two buttons on the vendor's screen. */
export type WrittenPeople = 'create' | 'update';

const REASONS = { create: say.newLeftOut, update: say.knownLeftOut } as const;

/** Leaves people alone whom the user does not want to be written. Deletions have a switch of their own. */
export function leaveOut(
	steps: ReadonlyArray<Step<Employee>>,
	written: ReadonlySet<WrittenPeople>,
	vendor: string,
): Array<Step<Employee>> {
	return steps.map((step): Step<Employee> => {
		const { action, key } = step;
		if ((action !== 'create' && action !== 'update') || written.has(action)) return step;
		return { ...step, action: 'skip', reason: REASONS[action]({ record: nameOf(key), vendor }) };
	});
}

import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from '../../shared/node/operation';
import { tableRows } from '../../shared/node/tableRows';
import type { BreakRule } from '../cells/breaks';
import type { CellRules, Pattern } from '../cells/rules';
import { listOf, plain } from '../../shared/sheet/text';
import { CELL_DEFAULTS } from '../vendor';
import { clockOf, spanOf } from './texts';

/** The cell rules as the user set them; throws a `Refusal` that names the parameter that cannot be read. */
export function readCellRules(parameter: ReadParameter): CellRules {
	const marks = parameter<IDataObject>('marks', {});
	const options = parameter<IDataObject>('options', {});
	const words = (name: 'off' | 'unconfirmed' | 'workNames') =>
		marks[name] === undefined ? CELL_DEFAULTS[name] : listOf(marks[name]);
	return {
		off: words('off'),
		unconfirmed: words('unconfirmed'),
		workNames: words('workNames'),
		leave: marks.leave === undefined ? CELL_DEFAULTS.leave : leaveOf(marks.leave),
		patterns: Object.fromEntries(tableRows(parameter, 'patterns').map(patternOf)),
		breakRules: tableRows(parameter, 'breakRules').map(breakRuleOf),
		anyWorkName: options.anyWorkName === true,
		endBeforeStartIsNextDay: options.endBeforeStartIsNextDay === true,
		gapIsBreak: options.gapIsBreak === true,
		bareHours: options.bareHours === true,
	};
}

/** `有休, Y=有休` → mark and word. */
function leaveOf(text: unknown): Record<string, string> {
	const pairs = listOf(text).map((part) => {
		const [mark, leave = mark] = part.split(/[=＝]/).map((side) => side.trim());
		return [mark, leave];
	});
	return Object.fromEntries(pairs) as Record<string, string>;
}

function patternOf({ name, times, breaks }: IDataObject): [string, Pattern] {
	const pauses = listOf(breaks).map((pause) => spanOf('Patterns', pause));
	return [String(name ?? ''), { ...spanOf('Patterns', times), breaks: pauses }];
}

function breakRuleOf({ atLeast, begins, minutes }: IDataObject): BreakRule {
	const [, plus, clock] = /^(\+?)(.*)$/.exec(plain(begins)) ?? [];
	const at = clockOf('Break Rules', clock);
	return {
		atLeast: clockOf('Break Rules', atLeast),
		minutes: Number(minutes),
		begins: plus === '' ? { at } : { after: at },
	};
}

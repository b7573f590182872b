import { decimal } from '../../shared/records/fields';
import { valueAt } from '../../shared/records/valueAt';

/** Where an answer that nobody has published holds its figures: paths of names. */
export interface Places {
	readonly listAt: string;
	readonly kindAt: string;
	readonly daysAt: string;
}

export interface Balance {
	/** The vendor's word for the kind of leave. */
	readonly code?: string;
	/** Half days exist. */
	readonly days: number;
}

/** What is left by kind of leave; undefined if a row holds no days, for a missing figure is not zero. */
export function readBalances(
	answer: unknown,
	{ listAt, kindAt, daysAt }: Places,
): Balance[] | undefined {
	const found = valueAt(answer, listAt);
	if (typeof found !== 'object' || found === null) return undefined;
	const balances: Balance[] = [];
	for (const row of [found].flat() as unknown[]) {
		const days = decimal.read(valueAt(row, daysAt));
		if (days === undefined) return undefined;
		const code = kindAt === '' ? undefined : valueAt(row, kindAt);
		balances.push({ ...(typeof code === 'string' && { code }), days });
	}
	return balances;
}

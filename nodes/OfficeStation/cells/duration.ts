/** How a file writes hours: never guessed, because `1.20` is 80 minutes in 60進 and 72 in 10進. */
export const TIME_FORMATS = {
	/** 60進 with a dot, as the template オフィスステーション給与 has it: 1 h 20 min = `1.20`. */
	sexagesimalDot: (minutes: number) => sexagesimal(minutes, '.'),
	/** `1:20`. */
	sexagesimalColon: (minutes: number) => sexagesimal(minutes, ':'),
	/** 10進: `1.33`. Two digits tell every minute apart. */
	decimal: (minutes: number) => (minutes / 60).toFixed(2),
	/** 分: `80`. */
	minutes: (minutes: number) => String(minutes),
} as const;

export type TimeFormat = keyof typeof TIME_FORMATS;

/** Writes whole minutes, as a text: a number would lose the last digit of `1.20`. */
export function writeDuration(minutes: number, format: TimeFormat): string {
	return TIME_FORMATS[format](minutes);
}

function sexagesimal(minutes: number, between: string): string {
	return `${Math.floor(minutes / 60)}${between}${String(minutes % 60).padStart(2, '0')}`;
}

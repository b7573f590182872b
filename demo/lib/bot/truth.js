/** Compares what Jobcan holds with what was pressed, without asking n8n. */
const keyOf = (code, time) => `${code} ${new Date(time).toISOString()}`;

/** How often Jobcan holds each punch, by employee and time. */
function heldOf(jobcan) {
	const held = new Map();
	for (const { id, code } of jobcan.company.employees.values()) {
		for (const { punches } of jobcan.company.days.get(id).values()) {
			for (const { time } of punches) {
				const key = keyOf(code, time);
				held.set(key, (held.get(key) ?? 0) + 1);
			}
		}
	}
	return held;
}

/**
 * @param {{ couple: object, at: number }[]} punches what people pressed
 * @returns {{ punches: number, doublePunches: number, lost: number, strange: number }}
 *   `strange`: punches that nobody pressed
 */
function compare(jobcan, punches) {
	const held = heldOf(jobcan);
	const wanted = new Set(punches.map(({ couple, at }) => keyOf(couple.employee.code, at)));
	const counts = [...wanted].map((key) => held.get(key) ?? 0);
	return {
		punches: counts.filter((count) => count > 0).length,
		doublePunches: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
		lost: counts.filter((count) => count === 0).length,
		strange: [...held.keys()].filter((key) => !wanted.has(key)).length,
	};
}

module.exports = { compare };

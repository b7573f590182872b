/** Division and employment type of a day: the last change that took effect by then. */
function assignmentAt(employee, date) {
	const { assignments } = employee;
	for (let index = assignments.length - 1; index > 0; index -= 1) {
		if (assignments[index].from <= date) return assignments[index];
	}
	return assignments[0];
}

/** A change from `date` on; later changes that were entered before stay. */
function assignFrom(employee, date, change) {
	const assignment = { ...assignmentAt(employee, date), ...change, from: date };
	const others = employee.assignments.filter(({ from }) => from !== date);
	employee.assignments = [...others, assignment].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The day of resignation is the last day of work (INFERRED). People not hired yet are listed
 * (UNCERTAIN).
 */
const hasResignedBy = (employee, date) =>
	employee.resignationDate !== undefined && date > employee.resignationDate;

module.exports = { assignFrom, assignmentAt, hasResignedBy };

/**
 * Seconds of computing that some work takes in this process. A bound on them is many times what the work needs, catches
 * what grows with the square, and does not depend on who else keeps the machine busy.
 */
async function cpuSecondsOf(work) {
	const begin = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(begin);
	return (user + system) / 1e6;
}

module.exports = { cpuSecondsOf };

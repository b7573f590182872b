/**
 * Stands between us and a program we start: `node guard.js <command> [arguments…]`.
 * It leads a process group of its own and holds a pipe to its parent. When the pipe closes, however the
 * parent died (SIGKILL included), the whole group is ended, so that no n8n outlives a demo or a test run.
 */
const { spawn } = require('node:child_process');

/** n8n finishes running executions when asked to stop; a little after its own limit it is ended without being asked. */
const GRACE_MS = (Number(process.env.N8N_GRACEFUL_SHUTDOWN_TIMEOUT) || 8) * 1000 + 4_000;

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** Task runners and whatever else the program started share the group. */
const endGroup = () => process.kill(-process.pid, 'SIGKILL');

let stopping = false;
function stop() {
	if (stopping) return;
	stopping = true;
	child.kill('SIGTERM');
	setTimeout(endGroup, GRACE_MS);
}

child.on('error', (error) => {
	console.error(`${command} could not be started: ${error.message}`);
	process.exit(127);
});
child.on('exit', (code) => {
	// Leftovers of the group get a moment to close by themselves before the group is ended.
	process.exitCode = code ?? 1;
	setTimeout(() => (stopping || code !== 0 ? endGroup() : process.exit()), stopping ? 300 : 0);
});
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.stdin.on('end', stop).on('error', stop).resume();

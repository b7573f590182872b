/** Starts programs in guarded process groups and ends all of them when this process ends. */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const GUARD = path.join(__dirname, 'guard.js');
const running = new Set();

/** Signals a whole group; a group that is gone already is what we wanted. */
function signalGroup(pid, signal) {
	try {
		process.kill(-pid, signal);
	} catch (error) {
		if (error.code !== 'ESRCH') throw error;
	}
}

/**
 * Starts `command` in a process group of its own, its output appended to `logFile`.
 * @param {{ cwd?: string, env?: object, logFile: string }} options
 * @returns {{ pid: number, exited: Promise<number>, running: () => boolean, stop: () => Promise<void>, kill: () => Promise<void> }}
 *   `stop` asks and, after the guard's grace period, ends; `kill` ends at once, as a power cut would.
 */
function startGroup(command, args, { cwd, env, logFile }) {
	fs.mkdirSync(path.dirname(logFile), { recursive: true });
	const log = fs.openSync(logFile, 'a');
	const guard = spawn(process.execPath, [GUARD, command, ...args], {
		cwd,
		env,
		detached: true,
		stdio: ['pipe', log, log],
	});
	fs.closeSync(log);
	guard.stdin.on('error', () => {}); // closing is the message; a guard that is gone needs none
	running.add(guard.pid);

	let alive = true;
	const exited = new Promise((resolve, reject) => {
		guard.on('error', reject);
		guard.on('exit', (code) => {
			alive = false;
			running.delete(guard.pid);
			resolve(code ?? 1);
		});
	});
	const stop = async () => {
		guard.stdin.end();
		await exited;
		signalGroup(guard.pid, 'SIGKILL');
	};
	const kill = async () => {
		signalGroup(guard.pid, 'SIGKILL');
		await exited;
	};
	return { pid: guard.pid, exited, running: () => alive, stop, kill };
}

/** Ends everything that was started, without waiting: for the last moment of this process. */
function killAll() {
	for (const pid of running) signalGroup(pid, 'SIGKILL');
	running.clear();
}

process.on('exit', killAll);

module.exports = { startGroup, killAll };

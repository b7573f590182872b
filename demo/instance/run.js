/** Runs a short program to its end; its output goes to a log and, when it ends badly, into the message. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { startGroup } = require('./processes');

const TAIL_LINES = 15;

/** The last lines of a log, from byte `offset` on. */
function tail(logFile, offset = 0, lines = TAIL_LINES) {
	const text = fs.readFileSync(logFile).subarray(offset).toString('utf8').trimEnd();
	return text.split('\n').slice(-lines).join('\n');
}

/**
 * @param {{ cwd?: string, env?: object, logFile?: string, timeoutMs?: number, what: string }} options
 *   `what` names the step in messages, e.g. 'Installing n8n'.
 * @returns {Promise<string>} what the program printed
 * @throws {Error} when it ends with a status other than 0 or outlasts `timeoutMs`
 */
async function run(
	command,
	args,
	{ cwd, env = process.env, logFile, timeoutMs = 30 * 60_000, what },
) {
	const log =
		logFile ?? path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-run-')), 'output.log');
	const offset = fs.existsSync(log) ? fs.statSync(log).size : 0;
	const group = startGroup(command, args, { cwd, env, logFile: log });
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		group.kill();
	}, timeoutMs);
	const code = await group.exited;
	clearTimeout(timer);
	if (late) throw new Error(`${what} did not end within ${timeoutMs / 1000} s. Log: ${log}`);
	if (code !== 0)
		throw new Error(
			`${what} ended with status ${code}. Its last lines:\n${tail(log, offset)}\nLog: ${log}`,
		);
	const output = fs.readFileSync(log).subarray(offset).toString('utf8');
	if (!logFile) fs.rmSync(path.dirname(log), { recursive: true, force: true });
	return output;
}

module.exports = { run, tail };

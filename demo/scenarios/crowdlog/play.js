/** Sends the form twice, a third time while the first is under way, and compares CrowdLog with what was punched. */
const { lastExecution, nextExecution, submitForm, waitForExecution } = require('../../instance');
const { jobcanBound, jobcanCalls } = require('./bound');

const TIMEOUT_MS = 15 * 60_000;
/** More calls than this share of the least is a defect … */
const MOST_OF_BOUND = 1.2;
/** … but for a small company, whose lists are a page each: the page that shows that a list is over, twice a day. */
const LISTS_OF_A_DAY = 2;
const mostCalls = (least, days) => Math.max(least * MOST_OF_BOUND, least + LISTS_OF_A_DAY * days);

/** Sends the form; what the page then shows, and the execution that it started. */
async function submit({ instance, client, company, workflow }) {
	const { dates } = company;
	const after = await lastExecution(client, workflow.id);
	const answer = await submitForm(instance.url, await client.workflow(workflow.id), {
		開始日: dates[0],
		終了日: dates.at(-1),
	});
	const execution = await nextExecution(client, workflow.id, { after });
	return { shown: String(answer?.formSubmittedText ?? answer), execution };
}

const ended = async ({ client }, execution) =>
	await waitForExecution(client, execution, { status: ['success'], timeoutMs: TIMEOUT_MS });

/** The result mail; the one about a run that was refused is another. */
const resultMail = async ({ mail }) =>
	await mail.waitForMail(({ subject }) => !subject.includes('行いませんでした'));

/** What CrowdLog holds otherwise than it was punched. */
function differencesOf({ crowdlog, groups, expected, bad }) {
	const complaints = [];
	const unmatched = new Set(groups.unmatched);
	const isSame = (held, { start, end, breaks }) =>
		held?.start === start &&
		held.end === end &&
		JSON.stringify(held.breaks) === JSON.stringify(breaks);
	let written = 0;
	for (const [key, day] of expected) {
		const [code, date] = key.split(' ');
		const held = crowdlog.attendance(code, date);
		if (held) written += 1;
		if (unmatched.has(code) ? held !== undefined : !isSame(held, day)) {
			complaints.push(`${key}: CrowdLog does not hold what was punched`);
		}
	}
	for (const [key, kind] of bad) {
		if (crowdlog.attendance(...key.split(' '))) complaints.push(`${key} (${kind}) was written`);
	}
	return { complaints, written };
}

/** Who or what the mail does not name. */
function unnamedIn({ text }, { groups, bad }) {
	const days = [...bad.keys()].filter((key) => !text.includes(`'${key.replace(' ', "' ")}`));
	const people = [...groups.unmatched, ...groups.onlyCrowdLog, ...groups.withoutZeros];
	return [...days, ...people.filter((code) => !text.includes(code))];
}

/** @returns rows, json and complaints, as lib/show.js takes them */
async function play(scene) {
	const { progress, mail, company } = scene;
	const { jobcan, crowdlog, groups, dates, bad } = company;
	mail.clear();
	const [first, second] = await progress.step(
		'The form, and once more while the link runs',
		async () => [await submit(scene), await submit(scene)],
	);
	const started = Date.now();
	await progress.step('The link of everybody', () => ended(scene, first.execution));
	const seconds = Math.round((Date.now() - started) / 1_000);
	const letter = await resultMail(scene);
	const calls = jobcanCalls(jobcan);
	const minimumCalls = jobcanBound(jobcan, dates);
	const { written, complaints } = differencesOf(company);
	complaints.push(...unnamedIn(letter, company).map((what) => `${what} is not in the mail`));

	mail.clear();
	crowdlog.resetCalls();
	await progress.step('The same days once more', async () => {
		const { execution } = await submit(scene);
		await ended(scene, execution);
	});
	const secondRunWrites = crowdlog.calls.writes;

	progress.note(`the form, accepted: ${first.shown}`);
	progress.note(`the form, while it runs: ${second.shown}`);
	progress.note(`the mail: ${letter.subject}`);
	if (!first.shown.includes('受け付けました'))
		complaints.push('the form did not say that it was taken');
	if (!/実行中です（.*に開始）/.test(second.shown)) {
		complaints.push('the form did not say that another run is under way, and since when');
	}
	if (calls > mostCalls(minimumCalls, dates.length))
		complaints.push(`${calls} calls of ${minimumCalls}`);
	if (secondRunWrites > 0) complaints.push(`the second run wrote ${secondRunWrites} days`);
	const json = {
		people: jobcan.company.employees.size,
		days: dates.length,
		...{ calls, minimumCalls, written },
		unmatched: groups.unmatched.length,
		rejected: bad.size,
		...{ secondRunWrites, seconds },
	};
	const LABELS = {
		people: 'people',
		days: 'days',
		calls: 'calls of Jobcan',
		minimumCalls: 'least that its API allows',
		written: 'days written to CrowdLog',
		unmatched: 'people without a member, named in the mail',
		rejected: 'days that cannot be carried, named in the mail',
		secondRunWrites: 'days written by the second run',
		seconds: 'seconds of the first run',
	};
	const rows = Object.entries(json).map(([key, value]) => [LABELS[key], value]);
	return { rows, json, complaints };
}

module.exports = { play };

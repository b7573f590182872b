/** Plays the day, prints the conversation, and compares what Jobcan holds with what was pressed. */
const { calendar } = require('../../../test/simulators/shared');
const { link } = require('../../lib/bot/links');
const { drain, playPunches, truth } = require('../../lib/bot/run');
const { RECEPTION, webhookUrl } = require('../../lib/bot/template');
const { dayOf } = require('./day');
const { personOf } = require('./person');

/** Deliveries a second of everybody else's punches. */
const PER_SECOND = 8;
const LEAVE_DAYS = 12;

/** Shifts of the coming week and days of leave, so that there is something to ask for. */
function prepare({ jobcan }, { employee: { code } }) {
	const today = calendar.today(new Date());
	for (const date of calendar.daysOf(today, calendar.addDays(today, 4)))
		jobcan.setShift(code, date, { start: '09:00', end: '18:00' });
	jobcan.grantLeave(code, { days: LEAVE_DAYS });
}

function noteConversation(progress, conversation, name) {
	const lines = conversation.flatMap(({ from, type, text, altText }) => {
		const who = from === 'bot' ? 'ボット' : name;
		const words = text ?? altText ?? `[${type}]`;
		const shown = words.startsWith('password.') ? 'password.…' : words;
		return shown
			.split('\\n')
			.join('\n')
			.split('\n')
			.map((line, index) => [index ? '' : who, line]);
	});
	for (const [who, line] of lines) progress.note(`${who.padEnd(7, '　')} ${line}`);
}

async function play({ instance, client, world, progress, mail }) {
	const { line, jobcan, linked } = world;
	const [couple, ...others] = linked;
	const workflow = await client.workflow(RECEPTION);
	const url = webhookUrl(instance, workflow);
	prepare(world, couple);
	mail.clear();
	await link(client, others);

	const person = personOf({ line, url, couple });
	let played;
	const rush = async () => {
		const background = { ...world, linked: others };
		const given = { client, url, events: others.length, perSecond: PER_SECOND };
		played = await playPunches({ ...given, world: background, unwanted: 30 });
	};
	const complaints = [];
	for (const { title, run, says } of dayOf({ instance, client, mail, person, couple, rush })) {
		const answer = await progress.step(`${couple.employee.lastName}さん ${title}`, run);
		if (!says.test(answer)) complaints.push(`'${title}': the bot said '${answer}'`);
	}
	await drain(client);

	noteConversation(progress, person.conversation(), `${couple.employee.lastName}さん`);
	return tell({ world, couple, person, played, complaints, jobcan });
}

function tell({ world, couple, person, played, complaints, jobcan }) {
	const pressed = [...played.pressed, ...person.pressed];
	const { punches, doublePunches, lost, strange } = truth(world, pressed);
	const { deliveries, duplicates, answers, ok } = played;
	// A late answer is shown and is no failure: LINE delivers again what was not answered in two seconds.
	const wrong = { doublePunches, lost, strange };
	for (const [what, count] of Object.entries(wrong))
		if (count > 0) complaints.push(`${what}: ${count}`);
	if (!ok) complaints.push('Deliveries were never answered');
	const json = {
		deliveries: deliveries + person.results.length,
		duplicates: duplicates + 2,
		...{ punches, doublePunches, lost },
		medianMs: Math.round(answers.p50),
		p95Ms: Math.round(answers.p95),
		lateAnswers: answers.late,
		pressed: pressed.length,
	};
	const own = [...jobcan.company.days.get(couple.employee.id)].flatMap(([date, day]) =>
		day.punches.map(({ time }) => `${date} ${time.slice(11, 16)}`),
	);
	return {
		rows: [
			['deliveries', json.deliveries],
			['of them repeated', json.duplicates],
			['punches pressed', json.pressed],
			['punches in Jobcan', punches],
			['twice', doublePunches],
			['lost', lost],
			['answer, median', `${json.medianMs} ms`],
			['answer, 95 %', `${json.p95Ms} ms`],
			['answers after 2 s', json.lateAnswers],
			[`punches of ${couple.employee.lastName}さん`, own.join(', ')],
		],
		json,
		complaints,
	};
}

module.exports = { play };

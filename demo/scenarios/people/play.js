/** Sends the ledger through both links twice, and compares カオナビ and 勤怠 with it. */
const { lastExecution, nextExecution, submitForm, waitForExecution } = require('../../instance');
const { workbookOf } = require('../../lib/workbook');
const { kaonaviBound, kintaiBound } = require('./bound');

const TIMEOUT_MS = 10 * 60_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SYNC = 'メンバーに連携';
const KINTAI = '勤怠に連携';

const fileOf = async (name, rows) => ({ name, content: await workbookOf(rows), type: XLSX });

/** Sends a form as its user would, and waits for the execution. */
async function submit({ instance, client }, { id }, answers) {
	const after = await lastExecution(client, id);
	await submitForm(instance.url, await client.workflow(id), answers);
	const execution = await nextExecution(client, id, { after });
	return await waitForExecution(client, execution, { status: ['success'], timeoutMs: TIMEOUT_MS });
}

/** Every item's json of a node's output. */
const itemsOf = ({ data }, name, output) =>
	(data.resultData.runData[name] ?? [])
		.flatMap((run) => run.data?.main?.[output] ?? [])
		.map(({ json }) => json);

const countOf = (items, action) => items.filter((item) => item.action === action).length;

async function linkKaonavi(scene, { employees, dependents }) {
	const answers = {
		連携の方向: 'オフィスステーション → カオナビ',
		従業員ファイル: await fileOf('従業員.xlsx', employees),
		扶養家族ファイル: await fileOf('扶養家族.xlsx', dependents),
	};
	return await submit(scene, scene.workflows.kaonavi, answers);
}

async function linkKintai(scene, { employees }) {
	const answers = {
		台帳ファイル: await fileOf('従業員台帳.xlsx', employees),
		作業内容: '新規登録と更新',
		試し実行: 'いいえ（連携する）',
	};
	return await submit(scene, scene.workflows.kintai, answers);
}

/** What カオナビ does not hold of tonight's ledger. */
function differencesOf({ kaonavi, groups }) {
	const complaints = [];
	const check = (holds, what) => holds || complaints.push(what);
	groups.changed.forEach((code, index) => {
		const { name = '' } = kaonavi.member(code) ?? {};
		check(name.endsWith(` 改${index}`), `カオナビ: the name of ${code} is not the new one`);
		const [details = {}] = kaonavi.records(1, code);
		check(
			String(details['携帯電話番号']).startsWith('090-1111-'),
			`カオナビ: the telephone of ${code} is not the new one`,
		);
	});
	for (const code of groups.newcomers) {
		check(kaonavi.member(code) !== undefined, `カオナビ: ${code} was not added`);
	}
	for (const code of groups.leavers) {
		check(kaonavi.member(code) !== undefined, `カオナビ: ${code}, who left, is gone`);
	}
	return complaints;
}

async function playKaonavi(scene) {
	const { progress, mail, company } = scene;
	const { kaonavi, groups } = company;
	await progress.step('カオナビ: the first link of everybody', () =>
		linkKaonavi(scene, company.before()),
	);
	mail.clear();
	kaonavi.resetCalls();
	const tonight = company.tonight();
	const run = await progress.step("カオナビ: tonight's changes", () => linkKaonavi(scene, tonight));
	kaonavi.finishTasks();
	const { total, tokensIssued = 0, byRoute } = kaonavi.calls;
	const routes = Object.entries(byRoute);
	const sum = (pattern) =>
		routes.filter(([route]) => pattern.test(route)).reduce((all, [, count]) => all + count, 0);
	const memberUpdates = sum(/^(POST|PATCH|PUT) \/members/);
	const sheetUpdates = sum(/^(POST|PATCH|PUT) \/sheets/);
	const [letter] = mail.mails;
	const bad = [...groups.unreadable, ...groups.notInMaster];
	const members = itemsOf(run, SYNC, 0);
	const complaints = differencesOf(company);

	kaonavi.resetCalls();
	await progress.step('カオナビ: the same files once more', () => linkKaonavi(scene, tonight));
	const failedNamedInMail = bad.filter((code) => letter?.text.includes(code)).length;
	const json = {
		members: kaonavi.members().length,
		created: countOf(members, 'create'),
		updated: countOf(members, 'update'),
		unchanged: countOf(members, 'unchanged'),
		failed: bad.length,
		failedNamedInMail,
		...{ memberUpdates, sheetUpdates },
		calls: total - tokensIssued,
		minimumCalls: kaonaviBound({ memberUpdates, sheetUpdates }),
		secondRunWrites: kaonavi.calls.updates,
	};
	if (memberUpdates > 2) complaints.push(`${memberUpdates} updates of members in one run`);
	if (sheetUpdates > 2) complaints.push(`${sheetUpdates} updates of sheets in one run`);
	if (failedNamedInMail < bad.length) complaints.push('not everybody who failed is in the mail');
	if (json.secondRunWrites > 0) complaints.push('カオナビ: the second run wrote something');
	return { json, complaints };
}

async function playKintai(scene) {
	const { progress, mail, company } = scene;
	const { kintai, groups } = company;
	kintai.resetCalls();
	mail.clear();
	const tonight = company.tonight();
	const run = await progress.step("勤怠: tonight's changes", () => linkKintai(scene, tonight));
	const { total: calls, writes } = kintai.calls;
	const people = itemsOf(run, KINTAI, 0);
	const [letter] = mail.mails;
	kintai.resetCalls();
	await progress.step('勤怠: the same file once more', () => linkKintai(scene, tonight));
	const json = {
		created: countOf(people, 'create'),
		updated: countOf(people, 'update'),
		...{ calls, minimumCalls: kintaiBound(writes) },
		secondRunWrites: kintai.calls.writes,
	};
	const missing = groups.newcomers.filter((code) => !kintai.company.employeeKeys.has(code));
	const complaints = missing.map((code) => `勤怠: ${code} was not added`);
	const unnamed = groups.unreadable.filter((code) => !letter?.text.includes(code));
	complaints.push(...unnamed.map((code) => `勤怠: ${code} is not in the mail`));
	if (json.secondRunWrites > 0) complaints.push('勤怠: the second run wrote something');
	return { json, complaints };
}

/** @returns rows, json and complaints, as lib/show.js takes them */
async function play(scene) {
	const kaonavi = await playKaonavi(scene);
	const kintai = await playKintai(scene);
	const rows = (name, json) =>
		Object.entries(json).map(([key, value]) => [`${name} ${key}`, value]);
	return {
		rows: [...rows('カオナビ', kaonavi.json), ...rows('勤怠', kintai.json)],
		json: { ...kaonavi.json, kintai: kintai.json },
		complaints: [...kaonavi.complaints, ...kintai.complaints],
	};
}

module.exports = { play };

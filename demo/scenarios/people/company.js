/** An invented company: its ledger in オフィスステーション, カオナビ and オフィスステーション 勤怠 (all simulated), and what happens to it. */
const { startKingOfTime } = require('../../../test/simulators/king-of-time');
const { DIVISIONS, inKintai, workingTypes } = require('../../../test/support/kintai-people');
const { startOfficeAndKaonavi } = require('../../../test/support/office-and-kaonavi');

/** Shares of the company, as one night brings them. */
const CHANGED = 0.03;
const NEWCOMERS = 20;
const LEAVERS = 15;
/** Half with a word nobody can read, half with one that no master has. */
const BAD = 40;

const five = (number) => String(number).padStart(5, '0');
const codes = (from, count) => Array.from({ length: count }, (_, index) => five(from + index));
const each = (list, cells) =>
	Object.fromEntries(list.map((code, index) => [code, cells(code, index)]));

/** Who changes how, by 従業員番号: groups that do not touch each other. */
function groupsOf(employees) {
	const scale = Math.min(1, employees / 1_000);
	const count = (many) => Math.max(2, Math.round(many * scale));
	const quarter = Math.floor(employees / 4);
	const [newcomers, leavers, bad] = [count(NEWCOMERS), count(LEAVERS), count(BAD / 2)];
	return {
		changed: codes(1, Math.round(employees * CHANGED)),
		leavers: codes(quarter, leavers),
		unreadable: codes(2 * quarter, bad),
		notInMaster: codes(3 * quarter, bad),
		newcomers: codes(employees - newcomers + 1, newcomers),
	};
}

/** @returns the company with `before()` and `tonight()`: the exported files as rows */
async function openCompany({ employees }) {
	const world = await startOfficeAndKaonavi({ employees });
	const { office, kaonavi } = world;
	const groups = groupsOf(employees);
	const hidden = each(groups.newcomers, () => null);
	const known = [...office.company.employees.keys()].filter((code) => !(code in hidden));
	const kintai = await startKingOfTime({
		...{ product: 'officeStationKintai', closedWindows: [] },
		...{ employees: known.map((code) => inKintai(office.employee(code))) },
		...{ divisions: DIVISIONS, workingTypes },
	});
	const edit = {
		...each(groups.changed, (_, index) => ({
			...{ 名: `改${index}`, 携帯電話番号: `090-1111-${five(index)}` },
		})),
		...each(groups.leavers, () => ({ 退職年月日: '2026-10-31' })),
		...each(groups.unreadable, () => ({ 性別: '男子' })),
		...each(groups.notInMaster, () => ({ 緊急連絡先続柄: '知人' })),
	};
	return {
		...{ office, kaonavi, kintai, groups },
		before: () => ({ employees: world.employees(hidden), dependents: world.dependents() }),
		tonight: () => ({ employees: world.employees(edit), dependents: world.dependents() }),
		async close() {
			await world.close();
			await kintai.close();
		},
	};
}

module.exports = { openCompany };

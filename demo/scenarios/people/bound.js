/** The least calls of a run: what each node must ask for once, and a call for each thing that changes. */

/** kaonavi: three nodes, each with the layouts and members that it needs, and one update for each kind of change. */
const READS = {
	/** Layout of 基本情報, sheets (for the names that must not stand twice), members. */
	members: 3,
	/** Sheets, members, records. */
	sheet: 3,
};
/** A task is looked at until it has ended; the simulator's ends at the third look. */
const LOOKS = 3;

const kaonaviBound = ({ memberUpdates, sheetUpdates }) =>
	READS.members + 2 * READS.sheet + (memberUpdates + sheetUpdates) * (1 + LOOKS);

/** オフィスステーション 勤怠: employees, divisions and employment types once each, and a call per person who changes. */
const kintaiBound = (writes) => 3 + writes;

module.exports = { kaonaviBound, kintaiBound };

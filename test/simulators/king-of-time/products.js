/**
 * Closed windows (JST, every day) by product. KING OF TIME and オフィスステーション 勤怠: their
 * help pages; freee勤怠管理Plus: the manual of its link with oplus (WebAPI制限時間帯). Whether
 * weekends are exempt is not stated anywhere.
 */
const MORNING_AND_EVENING = [
	{ from: '08:30', to: '10:00' },
	{ from: '17:30', to: '18:30' },
];

const CLOSED_WINDOWS = {
	kingOfTime: MORNING_AND_EVENING,
	officeStationKintai: MORNING_AND_EVENING,
	freeeKintaiPlus: [
		{ from: '08:00', to: '10:00' },
		{ from: '17:00', to: '19:00' },
	],
};

module.exports = { CLOSED_WINDOWS };

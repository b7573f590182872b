const { NOTHING, computeDay } = require('./attendance');
const { dayOf, knownDay } = require('./company');

/**
 * Daily summaries are saved figures: a punch does not change them, a refresh does. While a refresh
 * is pending the old figures are read; it takes the punches there were when it was asked for.
 */
function createSummaries({ company, clock, options }) {
	const isDue = ({ until, reads }) => clock.now().getTime() >= until && reads <= 0;

	function settle(day) {
		if (!day.refresh || !isDue(day.refresh)) return;
		day.summary = day.refresh.figures;
		day.refresh = undefined;
	}

	/** Asks for the figures of the days again; returns whether they are still pending. */
	function refresh(id, dates) {
		const until = clock.now().getTime() + options.refreshPendingMs;
		let pending = false;
		for (const date of dates) {
			const day = dayOf(company, id, date);
			day.refresh = { until, reads: options.refreshPendingReads, figures: computeDay(day, date) };
			settle(day);
			pending ||= day.refresh !== undefined;
		}
		return pending;
	}

	/** `{ figures, pending }` of a day as the API shows it; asking counts as one read. */
	function read(id, date) {
		const day = knownDay(company, id, date);
		if (day === undefined) return { figures: NOTHING, pending: false };
		settle(day);
		const pending = day.refresh !== undefined;
		if (pending) day.refresh.reads -= 1;
		return { figures: day.summary ?? NOTHING, pending };
	}

	/** The saved figures, without counting as a read. */
	const saved = (id, date) => {
		const day = knownDay(company, id, date);
		if (day) settle(day);
		return day?.summary ?? NOTHING;
	};

	/** What a finished refresh of this moment would save. */
	const fresh = (id, date) => computeDay(knownDay(company, id, date), date);

	/** Brings every saved day up to date, as the vendor's own aggregation does in the night. */
	function settleAll() {
		for (const days of company.days.values()) {
			for (const [date, day] of days) {
				day.summary = computeDay(day, date);
				day.refresh = undefined;
			}
		}
	}

	return { fresh, read, refresh, saved, settleAll };
}

module.exports = { createSummaries };

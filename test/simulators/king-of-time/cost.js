const FARE_PER_DAY = 600;

/** Estimated cost of `minutes` of work in whole yen; the fare is paid on days with work. */
function laborCost(company, typeCode, minutes, days = minutes > 0 ? 1 : 0) {
	const wage = company.workingTypes.get(typeCode)?.hourlyWage ?? 1200;
	return {
		laborCostEstimate: Math.round((minutes * wage) / 60),
		transportationExpense: days * FARE_PER_DAY,
	};
}

module.exports = { laborCost };

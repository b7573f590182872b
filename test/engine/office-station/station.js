const path = require('node:path');
const { createEngine } = require('../../support/engine');
const { around, node } = require('../../support/workflow');

const PACK = path.join(__dirname, '..', '..', '..');
const KEY = { credentials: { officeStationApi: { id: 'station', name: 'Office Station' } } };
const TO_ERROR = { onError: 'continueErrorOutput' };

/** n8n's engine with the pack, and a way to run one operation of the node. */
async function startStation() {
	const credentials = {};
	const engine = await createEngine({ packs: [PACK], credentials });
	/** `run('employee:readFile', items, parameters, settings)` → the engine's run. */
	const run = async (id, items, parameters = {}, settings = {}) => {
		const [resource, operation] = id.split(':');
		const all = { resource, operation, ...parameters };
		const tested = node('Tested', 'n8n-nodes-kintai.officeStation', all, { ...KEY, ...settings });
		return await engine.run(around(tested), { items });
	};
	return {
		run,
		use: (data) => (credentials.station = { type: 'officeStationApi', data }),
		credential: () => credentials.station.data,
		close: () => engine.close(),
	};
}

/** What the node shows in its output pane. */
const hintsOf = ({ data }) => data.resultData.runData.Tested[0].hints.map(({ message }) => message);

module.exports = { hintsOf, startStation, TO_ERROR };

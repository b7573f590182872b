const path = require('node:path');

const DIST = path.join(__dirname, '..', '..', '..', 'dist', 'nodes');

/** A module of the node, as built: `kaonavi('layout/check')`. */
const kaonavi = (file) => require(path.join(DIST, 'Kaonavi', file));
const shared = (file) => require(path.join(DIST, 'shared', file));

const { wording } = shared('reasons/reason');

/** What a call refuses: `{ kind, code, en, ja }`; undefined if it refuses nothing. */
function refusedBy(call) {
	try {
		call();
		return undefined;
	} catch (error) {
		return told(error);
	}
}

/** The same of a promise. */
const refusedLater = async (promise) => await promise.then(() => undefined, told);

function told(error) {
	if (error.reason === undefined) throw error;
	return { kind: error.kind, ...words(error.reason) };
}

/** A reason in both languages, without its hint. */
const words = (reason) =>
	reason && {
		code: reason.code,
		en: wording(reason, 'en').message,
		ja: wording(reason, 'ja').message,
	};

/** Items of a layout, as kaonavi answers them. */
const item = (id, name, more = {}) => ({
	...{ id, name, required: false, type: 'string', type_detail: 'text_box', max_length: null },
	...{ enum: [], read_only: false, ...more },
});
const list = (detail) => (id, name, options, more) =>
	item(id, name, { type: 'enum', type_detail: detail, enum: options, ...more });
const pullDown = list('pull_down');
const checkBox = list('check_box');
const date = (id, name, detail = 'date') => item(id, name, { type: 'date', type_detail: detail });
const number = (id, name) => item(id, name, { type: 'number', type_detail: 'number_box' });
const calc = (id, name) =>
	item(id, name, { type: 'calc', type_detail: 'calc_formula', read_only: true });
const file = (id, name) => item(id, name, { type_detail: 'attach_file', read_only: true });

module.exports = {
	...{ calc, checkBox, date, file, item, kaonavi, number, pullDown },
	...{ refusedBy, refusedLater, shared, words },
};

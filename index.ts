export { KingOfTimeApi } from './credentials/KingOfTimeApi.credentials';
export { OplusPartnerApi } from './credentials/OplusPartnerApi.credentials';
export { KingOfTime } from './nodes/KingOfTime/KingOfTime.node';
export { KingOfTimeTrigger } from './nodes/KingOfTime/KingOfTimeTrigger.node';
export { Oplus } from './nodes/Oplus/Oplus.node';

/** The shipped workflow templates, `<folder>/<file>` under workflows/. */
export const templates: readonly string[] = [
	'oplus-to-king-of-time/shift-sync.json',
	'oplus-to-king-of-time/staff-match.json',
	'shared/error-mail.json',
];

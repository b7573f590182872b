export { JobcanApi } from './credentials/JobcanApi.credentials';
export { KingOfTimeApi } from './credentials/KingOfTimeApi.credentials';
export { LineMessagingApi } from './credentials/LineMessagingApi.credentials';
export { OplusPartnerApi } from './credentials/OplusPartnerApi.credentials';
export { Jobcan } from './nodes/Jobcan/Jobcan.node';
export { JobcanTrigger } from './nodes/Jobcan/JobcanTrigger.node';
export { KingOfTime } from './nodes/KingOfTime/KingOfTime.node';
export { KingOfTimeTrigger } from './nodes/KingOfTime/KingOfTimeTrigger.node';
export { Line } from './nodes/Line/Line.node';
export { LineTrigger } from './nodes/Line/LineTrigger.node';
export { Oplus } from './nodes/Oplus/Oplus.node';

/** The shipped workflow templates, `<folder>/<file>` under workflows/. */
export const templates: readonly string[] = [
	'line-jobcan/bot.json',
	'line-jobcan/issue-passwords.json',
	'line-jobcan/notices.json',
	'line-jobcan/rich-menu.json',
	'line-jobcan/unlink.json',
	'oplus-to-king-of-time/shift-sync.json',
	'oplus-to-king-of-time/staff-match.json',
	'shared/error-mail.json',
];

export { CrowdLogApi } from './credentials/CrowdLogApi.credentials';
export { JobcanApi } from './credentials/JobcanApi.credentials';
export { KaonaviApi } from './credentials/KaonaviApi.credentials';
export { KingOfTimeApi } from './credentials/KingOfTimeApi.credentials';
export { LineMessagingApi } from './credentials/LineMessagingApi.credentials';
export { OfficeStationApi } from './credentials/OfficeStationApi.credentials';
export { OplusPartnerApi } from './credentials/OplusPartnerApi.credentials';
export { CrowdLog } from './nodes/CrowdLog/CrowdLog.node';
export { Jobcan } from './nodes/Jobcan/Jobcan.node';
export { JobcanTrigger } from './nodes/Jobcan/JobcanTrigger.node';
export { Kaonavi } from './nodes/Kaonavi/Kaonavi.node';
export { KaonaviTrigger } from './nodes/Kaonavi/KaonaviTrigger.node';
export { KingOfTime } from './nodes/KingOfTime/KingOfTime.node';
export { KingOfTimeTrigger } from './nodes/KingOfTime/KingOfTimeTrigger.node';
export { Line } from './nodes/Line/Line.node';
export { LineTrigger } from './nodes/Line/LineTrigger.node';
export { OfficeStation } from './nodes/OfficeStation/OfficeStation.node';
export { Oplus } from './nodes/Oplus/Oplus.node';

/** The shipped workflow templates, `<folder>/<file>` under workflows/. */
export const templates: readonly string[] = [
	'any-to-any/jobcan-shifts.json',
	'any-to-any/kaonavi-members.json',
	'any-to-any/king-of-time-attendance.json',
	'jobcan-to-crowdlog/attendance-sync.json',
	'line-jobcan/bot.json',
	'line-jobcan/inquiries.json',
	'line-jobcan/issue-passwords.json',
	'line-jobcan/notices.json',
	'line-jobcan/reception.json',
	'line-jobcan/rich-menu.json',
	'line-jobcan/unlink.json',
	'office-station-kaonavi/link.json',
	'office-station-kintai/employee-link.json',
	'office-station-kintai/employees-to-ledger.json',
	'office-station-kintai/monthly-attendance.json',
	'oplus-to-king-of-time/shift-sync.json',
	'oplus-to-king-of-time/staff-match.json',
	'shared/error-mail.json',
];

export { attendance, type Attendance } from './attendance';
export {
	check,
	type Checked,
	type Input,
	isBlank,
	isNothing,
	nameOf,
	type RecordKind,
} from './check';
export { codeBook, type CodeBook, quoted, shapeOf } from './codeBook';
export { dependent, type Dependent } from './dependent';
export { employee, type Employee } from './employee';
export type { LeaveTotal, Period } from './fields';
export { monthlyAttendance, type MonthlyAttendance } from './monthlyAttendance';
export { pairPunches, type PairedDay, type PunchTime } from './pairPunches';
export { punch, type Punch, PUNCH_KINDS, type PunchKind } from './punch';
export { recordReasons } from './reasons';
export { shift, type Shift, shiftKey } from './shift';

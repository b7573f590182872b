import { type Column, kindOf } from './column';

const column = (field: string, header: string): Column => ({
	field,
	headers: [header],
	kind: kindOf(field),
});

const CODE: Column = { ...column('employeeCode', '従業員番号'), required: true };

/**
 * 勤怠データ取込 (給与計算), template オフィスステーション給与: the key is 従業員番号 alone, and the columns follow the customer's
 * own 勤怠項目 (5202 / 0967). The names beside the key are usual ones.
 */
const payroll: readonly Column[] = [
	CODE,
	column('workDays', '出勤日数'),
	column('absentDays', '欠勤日数'),
	column('workMinutes', '労働時間'),
	column('overtimeMinutes', '残業時間'),
	column('lateNightMinutes', '深夜時間'),
	column('holidayWorkMinutes', '休日労働時間'),
	column('lateMinutes', '遅刻時間'),
	column('earlyLeaveMinutes', '早退時間'),
];

/** ユーザ定義 (労務): any columns, mapped once on the screen. */
const custom: readonly Column[] = [CODE];

export const ATTENDANCE_LAYOUTS = { payroll, custom } as const;

export type AttendanceLayout = keyof typeof ATTENDANCE_LAYOUTS;

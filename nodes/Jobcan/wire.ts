/** The vendor's own shapes, as far as live clients read them; other fields certainly exist. */

export interface JobcanEmployee {
	/** Jobcan's own number, not the staff code. */
	id: number;
	last_name?: string;
	first_name?: string;
	main_group?: number;
	sub_group?: number[];
	work_kind?: number;
	entered_day?: string | null;
	[assumed: string]: unknown;
}

export interface JobcanAdit {
	employee_id: number;
	group_id?: number;
	[assumed: string]: unknown;
}

export interface JobcanDailySummary {
	employee_id: number;
	date: string;
	/** Minutes. */
	work?: number;
	[further: string]: unknown;
}

export interface JobcanRefresh {
	refresh?: { status?: string };
}

export interface JobcanMonthlySummary {
	work?: { all?: number };
	shift_over?: { all?: number };
}

export interface JobcanWorkTimeResult {
	employee_id: number;
	alert_id: number;
	year: number;
	month: { month_no: number; from: string; to: string };
	work?: number;
	shift?: number;
	holiday_work?: number;
	within_setting_work_over?: number;
	setting_work_over?: number;
	night_work?: number;
	holiday_count?: number;
}

export interface JobcanRemarkDay {
	date: string;
	selection_remarks?: Array<{
		remark_id?: number;
		remark_code?: string;
		selections?: Array<{ selection_code?: string; selection_name?: string }>;
	}>;
}

export interface JobcanDefaultShift {
	employee_id: number;
	/** 1 = Monday … 7 = Sunday; `holiday_type` 0 = working day. */
	week_default_shifts?: Array<{ week_id: number; holiday_type: number }>;
}

export interface JobcanShiftDay {
	date: string;
	shifts?: Array<{ start?: string; end?: string }>;
}

export interface JobcanLeaveUse {
	use_date: string;
	use_id?: number;
	use_days?: { days?: number };
	detail?: { type?: string };
}

export interface JobcanLeaveType {
	holiday_type_id?: number;
	name?: string;
	vacation_type?: string;
	amount_use?: number;
	holiday?: { start?: string; end?: string };
}

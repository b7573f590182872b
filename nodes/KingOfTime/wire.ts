/** The vendor's own shapes. A property whose value is null is left out of an answer. */

export interface KotCurrentEmployee {
	code: string;
	divisionCode?: string;
	divisionName?: string;
	gender?: string;
	typeCode?: string;
	typeName?: string;
	lastName?: string;
	firstName?: string;
}

export interface KotEmployee extends KotCurrentEmployee {
	key: string;
	lastNamePhonetics?: string;
	firstNamePhonetics?: string;
	hiredDate?: string;
	birthDate?: string;
	resignationDate?: string;
	emailAddresses?: string[];
	allDayRegardingWorkInMinute?: number;
	employeeGroups?: Array<{ code: string; name: string }>;
}

/** What may be sent for an employee; a blank field would be set to NULL, so it is left out. */
export type KotEmployeeBody = Partial<
	Pick<
		KotEmployee,
		| 'divisionCode'
		| 'gender'
		| 'typeCode'
		| 'code'
		| 'lastName'
		| 'firstName'
		| 'lastNamePhonetics'
		| 'firstNamePhonetics'
		| 'hiredDate'
		| 'birthDate'
		| 'resignationDate'
		| 'emailAddresses'
		| 'allDayRegardingWorkInMinute'
	>
>;

export interface KotNamed {
	code: string;
	name: string;
}

export interface KotDivision extends KotNamed {
	dayBorderTime?: string;
}

export interface KotHolidays {
	fulltimeHoliday?: { code: number | string; name?: string };
	halfdayHolidays?: Array<{ typeName?: string; code?: number | string; name?: string }>;
	hourHolidays?: Array<{
		start?: string;
		end?: string;
		minutes?: number;
		code?: number | string;
		name?: string;
	}>;
}

interface KotDayRow {
	date: string;
	employeeKey: string;
	currentDateEmployee?: KotCurrentEmployee;
}

export interface KotSchedule extends KotDayRow {
	clockInSchedule?: string;
	clockOutSchedule?: string;
	breakSchedule?: number;
	startEndBreakSchedule?: Array<{ start: string; end: string }>;
	holidaysObtained?: KotHolidays;
	workPlaceDivisionCode?: string;
	workPlaceDivisionName?: string;
	workDayTypeName?: string;
	scheduleTypeName?: string;
}

export interface KotDailyWorking extends KotDayRow {
	isClosing?: boolean;
	isError?: boolean;
	workPlaceDivisionCode?: string;
	totalWork?: number;
	holidaysObtained?: KotHolidays;
}

export interface KotTimeRecord {
	time: string;
	code?: string;
	name?: string;
	divisionCode?: string;
	divisionName?: string;
}

export interface KotTimeRecordDay extends KotDayRow {
	timeRecord?: KotTimeRecord[];
}

export interface KotMonthlyWorking {
	year: number | string;
	month: number | string;
	employeeKey: string;
	startDate?: string;
	endDate?: string;
	workingDayCount?: number;
	/** A live answer spells it this way. */
	workingdayCount?: number;
	absentdayCount?: number;
	assigned?: number;
	unassigned?: number;
	overtime?: number;
	night?: number;
	nightUnassigned?: number;
	nightOvertime?: number;
	late?: number;
	earlyLeave?: number;
	holidayWork?: {
		normal?: number;
		night?: number;
		overtime?: number;
		nightOvertime?: number;
		extra?: number;
		nightExtra?: number;
	};
	holidaysObtained?: Array<{
		dayCount?: number;
		minutes?: number;
		code?: string | number;
		name?: string;
	}>;
	isClosing?: boolean;
	currentDateEmployee?: KotCurrentEmployee;
}

export interface KotHolidayRemained {
	date?: string;
	employeeKey: string;
	holidayRemained?: Array<{
		day?: number;
		minutes?: number;
		code?: string | number;
		name?: string;
	}>;
	currentDateEmployee?: KotCurrentEmployee;
}

export interface KotScheduleBody {
	clockInSchedule?: string;
	clockOutSchedule?: string;
	workPlaceDivisionCode?: string;
	[further: string]: unknown;
}

export interface KotTimeRecordBody {
	time: string;
	date?: string;
	code?: string;
	divisionCode?: string;
	latitude?: number;
	longitude?: number;
	isOmittedWorkingDay?: boolean;
}

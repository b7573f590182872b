/** Shapes of the vendor, as the public transcription of its reference has them. */

/** The value of an item; more than one only for check boxes. */
export interface CustomValue {
	id: number;
	name?: string;
	values?: Array<string | null>;
}

export interface DepartmentOfMember {
	code: string;
	name?: string;
	names?: string[];
}

export interface Member {
	code: string;
	name?: string | null;
	name_kana?: string | null;
	mail?: string | null;
	entered_date?: string | null;
	retired_date?: string | null;
	gender?: string | null;
	birthday?: string | null;
	department?: DepartmentOfMember | null;
	sub_departments?: DepartmentOfMember[];
	custom_fields?: CustomValue[];
}

/** What is sent for a member: absent = unchanged, `""` = cleared. */
export interface MemberBody {
	code: string;
	name?: string;
	name_kana?: string;
	mail?: string;
	entered_date?: string;
	retired_date?: string;
	gender?: string;
	birthday?: string;
	department?: { code: string };
	sub_departments?: Array<{ code: string }>;
	custom_fields?: Array<{ id: number; values: string[] }>;
}

export interface FieldLayout {
	name: string;
	required: boolean;
	type: string;
	max_length?: number | null;
	enum?: Array<string | null>;
	read_only?: boolean;
}

export interface CustomLayout extends FieldLayout {
	id: number;
	type_detail?: string;
}

export type StandardKey = Exclude<keyof MemberBody, 'custom_fields'>;

export type MemberLayout = Partial<Record<StandardKey, FieldLayout>> & {
	custom_fields?: CustomLayout[];
};

/** 単一レコード and 複数レコード. */
export const RECORD_TYPE = { single: 0, multiple: 1 } as const;

export interface SheetLayout {
	id: number;
	name: string;
	record_type: number;
	custom_fields: CustomLayout[];
}

export interface SheetRecord {
	custom_fields: CustomValue[];
}

export interface SheetMember {
	code: string;
	records: SheetRecord[];
}

export interface Sheet {
	id: number;
	name: string;
	record_type: number;
	updated_at?: string;
	member_data: SheetMember[];
}

export interface Department {
	code: string;
	name: string;
	parent_code?: string | null;
	leader_member_code?: string | null;
	order?: number;
	memo?: string | null;
}

export type TaskStatus = 'WAITING' | 'RUNNING' | 'OK' | 'NG' | 'ERROR';

export interface Task {
	id: number;
	status: TaskStatus;
	messages?: string[];
}

export interface Webhook {
	id: number;
	url: string;
	events: string[];
	secret_token: string;
	created_at?: string;
	updated_at?: string;
}

/** A file that can be fetched for 15 minutes. */
export interface Download {
	file_name: string;
	download_url: string;
	updated_at?: string;
}

export interface EnumOption {
	id?: number;
	name: string;
}

export interface EnumField {
	sheet_name: string;
	id: number;
	name: string;
	enum_option_data: EnumOption[];
}

export interface AdvancedPermission {
	user_id: number;
	add_codes: string[];
	exclusion_codes: string[];
}

export interface Role {
	id: number;
	name: string;
	type: string;
}

export interface User {
	id: number;
	email: string;
	member_code?: string | null;
	role: Role;
	last_login_at?: string | null;
	is_active?: boolean;
	password_locked?: boolean;
	use_smartphone?: boolean;
}

export interface UserBody {
	email?: string;
	member_code?: string;
	password?: string;
	role?: { id: number };
	is_active?: boolean;
	password_locked?: boolean;
	use_smartphone?: boolean;
}

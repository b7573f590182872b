/** A project (プロジェクト). Only these fields have been seen; a live answer has more. */
export interface CrowdLogProject {
	readonly id: number;
	/** 管理コード. */
	readonly code?: string;
	/** With `with=members`. */
	readonly members?: ReadonlyArray<{ readonly id: number }>;
	readonly [further: string]: unknown;
}

import type { Reason } from '../../shared/reasons/reason';
import type { WriteBatch } from '../../shared/sync/applyBatches';
import type { Step } from '../../shared/sync/step';
import { type SheetRows, updateSheet } from '../client/sheets';
import { isWritable } from '../layout/check';
import { heldValues } from '../layout/values';
import type { Session } from '../session';
import type { UpdateSettings } from '../update/runUpdate';
import { writeTogether } from '../update/writeTogether';
import type { CustomValue, SheetRecord } from '../wire';
import type { HeldRow, Row, SheetJob } from './rows';

interface MemberSteps {
	readonly code: string;
	readonly steps: Array<Step<Row>>;
}

/** Writes all changed members in one PATCH: of a multi-record sheet the full set of each, for a PATCH replaces it. */
export function rowWriter(
	session: Session,
	job: SheetJob,
	held: ReadonlyMap<string, readonly HeldRow[]>,
	settings: UpdateSettings,
): WriteBatch<Row> {
	return async (steps) => {
		const { refused } = await writeTogether(
			session,
			{
				rows: byMember(steps),
				codeOf: ({ code }) => code,
				request: (members) =>
					updateSheet(
						job.layout.id,
						members.map((member) =>
							job.isMultiple ? fullSet(member, job, held) : changed(member, job),
						),
					),
			},
			settings,
		);
		return new Map(
			steps.flatMap(({ key, record }): Array<[string, Reason]> => {
				const reason = refused.get(String(record.employeeCode));
				return reason ? [[key, reason]] : [];
			}),
		);
	};
}

function byMember(steps: ReadonlyArray<Step<Row>>): MemberSteps[] {
	const members = new Map<string, MemberSteps>();
	for (const step of steps) {
		const code = String(step.record.employeeCode);
		const member = members.get(code) ?? { code, steps: [] };
		member.steps.push(step);
		members.set(code, member);
	}
	return [...members.values()];
}

/** A single record: only what changed. */
const changed = ({ code, steps: [step] }: MemberSteps, job: SheetJob): SheetRows => ({
	code,
	records: [{ custom_fields: changesOf(step, job) }],
});

function changesOf({ changes = {} }: Step<Row>, { mapping }: SheetJob): CustomValue[] {
	return mapping.flatMap(({ layout }) => {
		const value = changes[layout.name]?.to as string | string[] | undefined;
		return value === undefined ? [] : [{ id: layout.id, values: [value].flat() }];
	});
}

/** All records of a member as they will be: what is not mapped, and records that are not named, stay as they are. */
function fullSet(
	{ code, steps }: MemberSteps,
	job: SheetJob,
	held: ReadonlyMap<string, readonly HeldRow[]>,
): SheetRows {
	const present = job.records.get(code) ?? [];
	const next: Array<SheetRecord | undefined> = present.map((record) => ({
		custom_fields: keptOf(record, job),
	}));
	for (const step of steps) {
		const [row] = held.get(step.key) ?? [];
		if (step.action === 'create' || row === undefined) {
			next.push({ custom_fields: changesOf(step, job) });
		} else if (step.action === 'delete') {
			next[row.index] = undefined;
		} else {
			const sent = changesOf(step, job);
			const ids = new Set(sent.map(({ id }) => id));
			const others = next[row.index]?.custom_fields.filter(({ id }) => !ids.has(id)) ?? [];
			next[row.index] = { custom_fields: [...others, ...sent] };
		}
	}
	return { code, records: next.filter((record) => record !== undefined) };
}

/** What an update may send back of a record: items that hold something and can be written. */
function keptOf({ custom_fields: fields }: SheetRecord, { layout }: SheetJob): CustomValue[] {
	const writable = new Set(layout.custom_fields.filter(isWritable).map(({ id }) => id));
	return fields.flatMap((field) => {
		const values = heldValues(field);
		return values && writable.has(field.id) ? [{ id: field.id, values }] : [];
	});
}

import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';
import type { Employee } from '../../shared/records';
import type { Applied } from '../../shared/sync/apply';
import { carryOutBatches } from '../../shared/sync/carryOut';
import { plan } from '../../shared/sync/plan';
import { type Day, dayOf } from '../../shared/time/jst';
import { checkLink, checkLinkRules } from '../layout/linkRules';
import { type MappingRow, resolveMapping } from '../layout/mapping';
import { checkItemNames } from '../layout/resolve';
import { statusOn } from '../records';
import type { Session } from '../session';
import type { Member, MemberLayout } from '../wire';
import { checkValues } from './checkValues';
import { fieldRules, stateOf } from './state';
import { readWanted } from './wanted';
import { creator, updater } from './write';

export interface MemberSyncOptions {
	/** Further fields of the input for the company's own items of 基本情報. */
	readonly mapping: readonly MappingRow[];
	/** Keep to what the vendor's own link with Office Station carries. */
	readonly linkRules: boolean;
	readonly writeDepartment: boolean;
	readonly createNearMisses: boolean;
	/** Stop if the source names fewer than this percent of the members who have not left. */
	readonly minSourceShare: number;
	readonly maxWaitSeconds: number;
	readonly dryRun: boolean;
}

/** 基本情報: the place that texts name. */
const PLACE = '基本情報';

/** A sync of members deletes nobody. */
const NO_DELETIONS = { maxDeletions: 0, maxDeletionShare: 0 };

/** Whether a member has not left: only these can be missing in a source. */
const isStill = (today: Day) => (member: Member) =>
	statusOn(today, {
		hiredDate: member.entered_date || undefined,
		retiredDate: member.retired_date || undefined,
	}) !== 'retired';

/** The day in Japan by the session's clock. */
export const todayOf = ({ now }: Pick<Session, 'now'>): Day => dayOf(DateTime.fromMillis(now()));

/**
 * Makes the members of kaonavi hold what the records say: only fields that a record has, never blank ones. Reads members and
 * layout once, departments if some are sent; writes at most one POST and one PATCH. Nobody is deleted, and who is only
 * in kaonavi is left alone. Throws a `Refusal` if the run is refused as a whole, before anything is written.
 */
export async function syncMembers(
	session: Session,
	inputs: readonly IDataObject[],
	options: MemberSyncOptions,
): Promise<Applied<Partial<Employee>>> {
	const { linkRules, dryRun, minSourceShare } = options;
	const today = todayOf(session);
	const layout = await session.memberLayout();
	const mapping = await readMapping(session, layout, options);
	const customs = mapping.map((one) => one.layout);
	const all = await session.members();
	const members = new Map(all.map((member) => [member.code, member]));

	const wanted = readWanted(inputs, {
		...{ members, layout, mapping, today, linkRules },
		createNearMisses: options.createNearMisses,
		withoutDepartment: linkRules || !options.writeDepartment,
	});
	const steps = plan(
		wanted,
		new Map(all.map((member) => [member.code, stateOf(member, customs)])),
		{ fields: fieldRules(customs), blocked: new Map(), deletable: () => false },
	);
	const still = all.filter(isStill(today));
	// A spreadsheet's numbers are codes, too: by the keys that were read.
	const named = new Set(wanted.map(({ key }) => key));
	const job = {
		steps: await checkValues(session, steps, { layout, customs }),
		currentCount: still.length,
		namedCount: still.filter(({ code }) => named.has(code)).length,
		batches: [
			{ actions: ['create'] as const, write: creator(session, customs, options) },
			{ actions: ['update'] as const, write: updater(session, customs, options) },
		],
	};
	const { report, ...rest } = await carryOutBatches(job, {
		dryRun,
		limits: { ...NO_DELETIONS, minSourceShare },
	});
	const employees = new Map(wanted.map(({ item, employee }) => [item, employee]));
	return {
		...rest,
		report: report.map((step) => ({ ...step, record: employees.get(step.item ?? -1) ?? {} })),
	};
}

async function readMapping(
	session: Session,
	{ custom_fields: items = [] }: MemberLayout,
	{ mapping, linkRules }: MemberSyncOptions,
) {
	if (linkRules) await checkLink(session);
	if (linkRules || mapping.length > 0) checkItemNames(items, PLACE);
	const resolved = resolveMapping(mapping, items, PLACE);
	if (linkRules) checkLinkRules(resolved.flatMap(({ from, layout }) => [layout.name, from]));
	return resolved;
}

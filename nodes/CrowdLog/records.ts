import { compact } from '../shared/records/compact';
import type { CrowdLogProject } from './wire';

/** A project as this node puts it out. Only `id`, `code` and the members' numbers are known of the answer. */
export function toProject({ id, code, members }: CrowdLogProject) {
	return compact({
		projectId: id,
		projectCode: code === null ? undefined : code,
		memberIds: members?.map((member) => member.id),
	});
}

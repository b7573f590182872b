import { limit, returnAll, simplify } from '../shared/node/fields';
import type { EachOperation, ReadParameter } from '../shared/node/operation';
import { limited, rowItem } from './output';
import type { Session } from './session';

/** An operation that lists what a call answers. */
export function list(
	texts: Pick<EachOperation<Session>, 'action' | 'description'> &
		Partial<Pick<EachOperation<Session>, 'fields' | 'name' | 'value'>>,
	ask: (session: Session, parameter: ReadParameter) => Promise<readonly object[]>,
): EachOperation<Session> {
	return {
		name: 'Get Many',
		value: 'getMany',
		...texts,
		fields: [...(texts.fields ?? []), returnAll, limit, simplify],
		async each({ client, parameter }) {
			const rows = await ask(client, parameter);
			return limited(rows, parameter).map((row) => rowItem(row, parameter));
		},
	};
}

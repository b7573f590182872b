import type { IDataObject } from 'n8n-workflow';
import type { Http } from '../shared/http/port';
import { limit, returnAll, simplify } from '../shared/node/fields';
import type { EachOperation } from '../shared/node/operation';
import { limited } from './dayList';
import type { Session } from './session';

interface MasterList<Row extends object> {
	readonly action: string;
	readonly description: string;
	readonly call: (http: Http) => Promise<Row[]>;
	/** In the vocabulary's words; without it the vendor's own row is put out, and there is nothing to simplify. */
	readonly toRecord?: (row: Row) => IDataObject;
}

/** Get Many of what an administrator has set up on the vendor's screens: one short list, one call. */
export function masterList<Row extends object>({
	action,
	description,
	call,
	toRecord,
}: MasterList<Row>): EachOperation<Session> {
	return {
		name: 'Get Many',
		value: 'getMany',
		action,
		description,
		fields: [returnAll, limit, ...(toRecord ? [simplify] : [])],
		async each({ client, parameter }) {
			const rows = limited(await call(client.http), parameter);
			return toRecord && parameter('simplify', true) ? rows.map(toRecord) : (rows as IDataObject[]);
		},
	};
}

import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import type { Applied } from '../sync/apply';
import type { Language, Reason } from '../reasons/reason';

/** Reads a parameter of the node; `fallback` if the user never filled it. */
export type ReadParameter = <T>(name: string, fallback?: T) => T;

/** What an operation that works item by item gets. */
export interface ItemContext<Client> {
	readonly client: Client;
	/** The parameter as this item sees it. */
	readonly parameter: ReadParameter;
	readonly input: IDataObject;
	readonly item: number;
	readonly functions: IExecuteFunctions;
}

/** What an operation on the whole input gets. */
export interface WholeContext<Client> {
	readonly client: Client;
	/** The parameter as the first item sees it. */
	readonly parameter: ReadParameter;
	readonly inputs: readonly IDataObject[];
	readonly functions: IExecuteFunctions;
	/** For rows and reasons that the operation words itself. */
	readonly language: Language;
}

interface OperationTexts {
	readonly name: string;
	readonly value: string;
	/** A plain verb sentence, in sentence case, for n8n's list of actions. */
	readonly action: string;
	readonly description: string;
	readonly fields: INodeProperties[];
	/** The vendor answers in closed hours too: no such field is shown. */
	readonly openAlways?: boolean;
}

/** Works item by item; answers the items to put out for this one. */
export interface EachOperation<Client> extends OperationTexts {
	each(context: ItemContext<Client>): Promise<IDataObject[]>;
}

/** What an operation with files puts out for an item. */
export type FileItem = Pick<INodeExecutionData, 'json' | 'binary'>;

/** Works item by item, as `each`; answers items that may carry files. */
export interface FileOperation<Client> extends OperationTexts {
	files(context: ItemContext<Client>): Promise<FileItem[]>;
}

/** What an operation on the whole input answers when it is no sync: an item each, with the inputs it came from. */
export interface OutputRow {
	readonly json: IDataObject;
	readonly from?: number | readonly number[];
	/** Set: the row leaves on the error output, if there is one. */
	readonly error?: string;
	/** Set: the row is no result but a record that is refused. Told to stop, n8n stops by it; it is never among results. */
	readonly refused?: Reason;
}

/** Works on the whole input at once, without a plan. */
export interface WholeOperation<Client> extends OperationTexts {
	whole(context: WholeContext<Client>): Promise<OutputRow[]>;
}

/** Works on the whole input: makes the target hold it, and reports a step per record. */
export interface SyncOperation<Client> extends OperationTexts {
	sync(context: WholeContext<Client>): Promise<SyncReport>;
}

export interface SyncReport extends Applied<object> {
	readonly dryRun: boolean;
}

export type Operation<Client> =
	| EachOperation<Client>
	| FileOperation<Client>
	| WholeOperation<Client>
	| SyncOperation<Client>;

/** A noun of the vendor, with what can be done with it. */
export interface Resource<Client> {
	readonly name: string;
	readonly value: string;
	readonly description: string;
	readonly operations: ReadonlyArray<Operation<Client>>;
}

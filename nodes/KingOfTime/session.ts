import type { Http } from '../shared/http/port';
import { Refusal } from '../shared/http/refusal';
import { codeBook, type CodeBook } from '../shared/records';
import { type EmployeeQuery, getEmployees } from './client';
import { kotReasons } from './reasons';
import type { Product } from './vendor';
import type { KotEmployee } from './wire';

/** The company's people, by code and by key. */
export interface EmployeeBook {
	readonly all: readonly KotEmployee[];
	readonly codes: CodeBook;
	byCode(code: string): KotEmployee | undefined;
	byKey(key: string): KotEmployee | undefined;
}

/** What one run of the node shares: the connection, and the people, asked for once. */
export interface Session {
	readonly http: Http;
	readonly product: Product;
	/** The token itself: token calls carry it in their path. */
	readonly token: string;
	/** The clock, in epoch milliseconds. */
	now(): number;
	/** All employees, retired ones too; one call per run. */
	employees(): Promise<EmployeeBook>;
	/** The key of an employee; throws a `Refusal` that names the code, and near misses, if there is none. */
	keyOf(employeeCode: string): Promise<string>;
}

export function createSession(
	http: Http,
	product: Product,
	token: string,
	now: () => number,
): Session {
	const everybody: EmployeeQuery = { includeResigner: true };
	let asked: Promise<EmployeeBook> | undefined;
	const employees = () => (asked ??= getEmployees(http, everybody).then(employeeBook));
	return {
		http,
		product,
		token,
		now,
		employees,
		async keyOf(employeeCode) {
			const book = await employees();
			const employee = book.byCode(employeeCode);
			if (employee) return employee.key;
			throw new Refusal('notFound', unknown(employeeCode, book));
		},
	};
}

function unknown(employeeCode: string, { codes }: EmployeeBook) {
	const match = codes.find(employeeCode);
	const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
	return kotReasons.unknownEmployee({ employeeCode, near });
}

export function employeeBook(all: readonly KotEmployee[]): EmployeeBook {
	const byCode = new Map(all.map((employee) => [employee.code, employee]));
	const byKey = new Map(all.map((employee) => [employee.key, employee]));
	return {
		all,
		codes: codeBook(byCode.keys()),
		byCode: (code) => byCode.get(code),
		byKey: (key) => byKey.get(key),
	};
}

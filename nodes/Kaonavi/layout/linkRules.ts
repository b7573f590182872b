import { Refusal } from '../../shared/http/refusal';
import { inputReasons as say } from '../inputReasons';
import type { Session } from '../session';
import { LINK_FORBIDDEN } from '../vendor';
import { checkItemNames, checkSheetNames } from './resolve';

/** Throws a `Refusal` for the first of the names that the Office Station link must never carry. */
export function checkLinkRules(names: readonly string[]): void {
	for (const name of names) {
		// Full-width letters and blanks do not make a My Number anything else.
		const plain = name.normalize('NFKC').replace(/\s+/g, '');
		const found = LINK_FORBIDDEN.find(({ pattern }) => pattern.test(plain));
		if (found) throw new Refusal('guard', say.forbiddenItem({ item: name, what: found.what }));
	}
}

/** The vendor's own link refuses a company with two sheets of one name, or two items of one name in a sheet. */
export async function checkLink(session: Session): Promise<void> {
	const sheets = await session.sheetLayouts();
	checkSheetNames(sheets);
	for (const { name, custom_fields: items } of sheets) checkItemNames(items, name);
}

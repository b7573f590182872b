import type { IAllExecuteFunctions, ICredentialDataDecryptedObject } from 'n8n-workflow';

/** As long as a run goes by a credential that it has opened: then it sees a token that another run has renewed. */
export const OPEN_MS = 10_000;

/** A credential of a run. n8n opens it with queries and a decryption, and by default with a sandbox of its own. */
export interface OpenedCredential {
	readonly type: string;
	/** What it holds; a token that n8n fetched or renewed for a call of this run, too. */
	data(): Promise<ICredentialDataDecryptedObject>;
}

/** Opens a credential when it is first asked for, once for the settings and all calls of a run. */
export function openedCredential(
	functions: Pick<IAllExecuteFunctions, 'getCredentials'>,
	type: string,
): OpenedCredential {
	let opened: Promise<ICredentialDataDecryptedObject> | undefined;
	let since = 0;
	return {
		type,
		async data() {
			if (!opened || Date.now() - since >= OPEN_MS) {
				opened = functions.getCredentials(type);
				opened.catch(() => (opened = undefined));
				since = Date.now();
			}
			return await opened;
		},
	};
}

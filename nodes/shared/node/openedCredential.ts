import type {
	IAdditionalCredentialOptions,
	IAllExecuteFunctions,
	ICredentialDataDecryptedObject,
} from 'n8n-workflow';

/** As long as a run goes by a credential that it has opened: then it sees a token that another run has renewed. */
export const OPEN_MS = 10_000;

/**
 * Hands n8n's HTTP helper the credential that the run has opened. By itself the helper opens it for every call, with
 * queries and a decryption. A token that n8n renews stands in what is handed over, too.
 */
export function openedCredential(
	functions: Pick<IAllExecuteFunctions, 'getCredentials'>,
	type: string,
): () => Promise<IAdditionalCredentialOptions> {
	let opened: Promise<ICredentialDataDecryptedObject> | undefined;
	let since = 0;
	return async () => {
		if (!opened || Date.now() - since >= OPEN_MS) {
			opened = functions.getCredentials(type);
			opened.catch(() => (opened = undefined));
			since = Date.now();
		}
		return { credentialsDecrypted: { id: '', name: '', type, data: await opened } };
	};
}

/** The one-time password, issued through the administrator's form and read in the mail that the person gets. */
const { submitForm } = require('../../instance');

const ISSUE = 'kintai-line-password';
const CODES = 'スタッフコード';

/** @returns {Promise<string>} `password.…`, as it stands in the mail */
async function issuePassword({ instance, client, mail }, { code, email }) {
	await submitForm(instance.url, await client.workflow(ISSUE), { [CODES]: code });
	const { text } = await mail.waitForMail(({ to }) => to?.text.includes(email), 60_000);
	return /^password\.\S+$/m.exec(text)[0];
}

module.exports = { issuePassword };

const { built } = require('../tools/description');

/** Names that smell of a secret. A field that is none, although its name says so, stands in `credential.open`. */
const SECRETIVE = /token|secret|password|pass|key/i;

module.exports = {
	name: 'secret fields masked',
	what: {
		en: 'Every secret field of the credential is masked in the editor.',
		ja: '認証情報の秘密の項目はすべて画面で伏せ字になる。',
	},
	cases: ({ credential }) => [
		{
			name: 'the named secrets, and whatever looks like one',
			async run() {
				const { properties } = built(credential.file);
				const names = properties.map(({ name }) => name);
				expect(names).toEqual(expect.arrayContaining(credential.secrets));
				const masked = properties.filter(({ typeOptions }) => typeOptions?.password === true);
				const secretive = names.filter(
					(name) => SECRETIVE.test(name) && !credential.open?.includes(name),
				);
				const expected = [...new Set([...credential.secrets, ...secretive])].sort();
				expect(masked.map(({ name }) => name).sort()).toEqual(expected);
			},
		},
	],
};

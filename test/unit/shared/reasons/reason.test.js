const { shared } = require('../dist');

const { reasonTable, sentence, wording } = shared('reasons/reason');

const say = reasonTable({
	late: {
		en: { message: '{who} came at {time}.', hint: 'Ask {who}.' },
		ja: { message: '{who} は {time} に来ました。', hint: '' },
	},
});

test('a reason is told in the language of its reader', () => {
	const reason = say.late({ who: "'00123'", time: '09:10' });
	expect(reason.code).toBe('late');
	expect(sentence(reason, 'en')).toBe("'00123' came at 09:10. Ask '00123'.");
	expect(sentence(reason, 'ja')).toBe("'00123' は 09:10 に来ました。");
});

test('a placeholder without a value stays visible, and a value is never read as a template', () => {
	expect(wording(say.late({ who: '{time}' }), 'en').message).toBe('{time} came at {time}.');
});

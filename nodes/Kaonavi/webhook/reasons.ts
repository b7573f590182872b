import { reasonTable } from '../../shared/reasons/reason';

/** Why the trigger cannot be published. */
export const triggerReasons = reasonTable({
	notHttps: {
		en: {
			message: 'kaonavi calls https addresses only; that of this n8n is {url}.',
			hint: 'Give n8n an https address (WEBHOOK_URL).',
		},
		ja: {
			message: 'カオナビのWebhookはhttpsのURLにしか送信されません（このn8nのURL：{url}）。',
			hint: 'n8nをhttpsで公開し、WEBHOOK_URL を設定してください。',
		},
	},
	noEvents: {
		en: { message: "'Events' is empty.", hint: 'Choose at least one.' },
		ja: { message: '「Events」が空です。', hint: '1つ以上選んでください。' },
	},
});

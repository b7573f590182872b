import type { ReasonTexts } from '../../shared/reasons/reason';

export const settingReasonTexts = {
	unreadable: {
		en: {
			message: "'{label}' cannot be read: '{text}'.",
			hint: 'Write it as {expected}.',
		},
		ja: {
			message: '「{label}」を読み取れません：「{text}」',
			hint: '{expected} の形式で入力してください。',
		},
	},
} satisfies Record<string, ReasonTexts>;

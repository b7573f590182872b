/** The day of one person with the bot, step by step; each step names what the bot must say. */
const { issuePassword } = require('./password');

const LATER_HOURS = 9;

/**
 * @param {object} scene `{ instance, client, mail, person, couple, rush }`; `rush` lets everybody else punch
 * @returns {{ title: string, run: () => Promise<string | void>, says?: RegExp }[]}
 */
const dayOf = ({ person, couple, rush, ...scene }) => [
	{
		title: 'adds the account as a friend',
		run: () => person.sends(person.user.follow()),
		says: /./,
	},
	{
		title: 'links with the password of the mail',
		run: async () => person.says(await issuePassword(scene, couple.employee)),
		says: /アカウント連携が完了しました/,
	},
	{
		title: 'punches in, and everybody else does',
		run: async () => {
			const { answer } = await person.punches();
			await rush();
			return answer;
		},
		says: /打刻しました/,
	},
	{ title: 'asks for the menu', run: () => person.says('メニュー'), says: /メニュー/ },
	{ title: 'asks for the shifts', run: () => person.taps('シフト確認'), says: /シフト（7日間）/ },
	{
		title: 'asks for the leave that is left',
		run: () => person.says('有休日数確認'),
		says: /12日/,
	},
	{
		title: "asks for today's working time",
		run: () => person.says('現在の労働時間'),
		says: /時間/,
	},
	{
		title: 'punches out; LINE delivers it three times',
		run: async () => {
			const { event, answer } = await person.punches({ hoursLater: LATER_HOURS });
			await person.again(event);
			await person.again(event);
			return answer;
		},
		says: /打刻しました/,
	},
	{ title: 'asks to unlink', run: () => person.says('アカウント連携解除'), says: /解除しますか/ },
	{ title: 'unlinks', run: () => person.taps('連携解除'), says: /アカウント連携を解除しました/ },
	{
		title: 'punches nevertheless',
		run: () => person.says('打刻'),
		says: /^(?!.*打刻しました!)/s,
	},
];

module.exports = { dayOf };

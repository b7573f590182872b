import type { INodeProperties } from 'n8n-workflow';

/** Actions of quick replies and templates. */
const EVERYWHERE = ['postback', 'message', 'uri', 'datetimepicker', 'clipboard'];
const ONLY_QUICK_REPLY = ['camera', 'cameraRoll', 'location'];

const NAMES: Readonly<Record<string, string>> = {
	camera: 'Camera',
	cameraRoll: 'Camera Roll',
	clipboard: 'Clipboard',
	datetimepicker: 'Date and Time Picker',
	location: 'Location',
	message: 'Message',
	postback: 'Postback',
	uri: 'URI',
};

const option = (value: string) => ({ name: NAMES[value], value });
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

const forAction = (...types: string[]) => ({ show: { actionType: types } });

const texts = (
	displayName: string,
	name: string,
	types: string[],
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	displayOptions: forAction(...types),
	default: '',
	description,
});

const PICKER = ['datetimepicker'];

/** The fields of one action; quick replies offer three more kinds. */
export function actionFields(isQuickReply: boolean): INodeProperties[] {
	const types = isQuickReply ? [...EVERYWHERE, ...ONLY_QUICK_REPLY] : EVERYWHERE;
	return [
		{
			displayName: 'Action',
			name: 'actionType',
			type: 'options',
			options: types.map(option).sort(byName),
			default: 'postback',
			description: 'What a tap does',
		},
		{
			displayName: 'Label',
			name: 'label',
			type: 'string',
			default: '',
			description: 'What the button says, up to 20 characters',
		},
		texts('Data', 'data', ['postback', ...PICKER], 'Comes back in the event, up to 300 characters'),
		texts('Display Text', 'displayText', ['postback'], 'Shown in the chat as said by the user'),
		texts('Text', 'text', ['message'], 'Sent into the chat as said by the user'),
		texts('URI', 'uri', ['uri'], 'A page (https), a number (tel:) or a LINE URL scheme'),
		texts('Clipboard Text', 'clipboardText', ['clipboard'], 'Copied to the clipboard of the user'),
		{
			displayName: 'Mode',
			name: 'mode',
			type: 'options',
			displayOptions: forAction(...PICKER),
			options: [
				{ name: 'Date', value: 'date' },
				{ name: 'Date and Time', value: 'datetime' },
				{ name: 'Time', value: 'time' },
			],
			default: 'datetime',
			description: 'What the user picks',
		},
		texts('Initial', 'initial', PICKER, 'As 2026-11-22, 09:00 or 2026-11-22T09:00'),
		texts('Minimum', 'min', PICKER, 'The earliest that can be picked'),
		texts('Maximum', 'max', PICKER, 'The latest that can be picked'),
		{
			displayName: 'Then',
			name: 'inputOption',
			type: 'options',
			displayOptions: forAction('postback'),
			options: [
				{ name: 'Close Rich Menu', value: 'closeRichMenu' },
				{ name: 'Leave as It Is', value: '' },
				{ name: 'Open Keyboard', value: 'openKeyboard' },
				{ name: 'Open Rich Menu', value: 'openRichMenu' },
				{ name: 'Open Voice Input', value: 'openVoice' },
			],
			default: '',
			description: 'What becomes of the input area after the tap',
		},
	];
}

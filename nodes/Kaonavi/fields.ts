import type { INodeProperties } from 'n8n-workflow';
import { optionsOf, reportLanguage } from '../shared/node/fields';
import { sourceShare } from '../shared/node/syncFields';

/** Fields that more than one operation shows. */

export const maxWait: INodeProperties = {
	displayName: 'Max Wait (Seconds)',
	name: 'maxWait',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 600 },
	default: 120,
	description:
		'How long to wait for the task (タスク) of an update. Past it the outcome is unknown, and the text names the task.',
};

export const linkRules: INodeProperties = {
	displayName: 'Office Station Link Rules',
	name: 'officeStationLinkRules',
	type: 'boolean',
	default: false,
	description:
		"Whether to keep to what kaonavi's own link with Office Station carries (オフィスステーション連携の注意点): no マイナンバー, 所属, 口座, 通勤 or 履歴, nobody who has retired, no sheets or items of the same name",
};

/** On from the start: a list of members is read as a whole, and half of one is no list. */
export const minSourceShare: INodeProperties = { ...sourceShare, default: 50 };

export { optionsOf, reportLanguage };

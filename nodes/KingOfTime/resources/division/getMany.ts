import { getDivisions } from '../../client';
import { masterList } from '../../masterList';

export const getMany = masterList({
	action: 'Get many divisions',
	description: 'Read the divisions (所属) with their codes and day borders',
	call: getDivisions,
	toRecord: ({ code, name, dayBorderTime }) => ({
		divisionCode: code,
		divisionName: name,
		dayBorderTime,
	}),
});

import { reasonTable } from '../../shared/reasons/reason';

/** Why the schedule sync leaves a day alone, or refuses a shift. */
export const scheduleReasons = reasonTable({
	noShift: {
		en: {
			message: 'The input holds no shift: it is one empty item. Nothing was changed for it.',
			hint: 'Look at what the node before it reads: the period, the sheet, the people.',
		},
		ja: {
			message: '入力にシフトが1件もありません（空のアイテムだけです）。何も変更していません。',
			hint: '前のノードが読む期間・シート・対象者を確認してください。',
		},
	},
	leaveNotTransferred: {
		en: {
			message: '{record}: leave ({leave}) is not transferred to the schedule.',
			hint: '',
		},
		ja: { message: '{record}：休暇（{leave}）はスケジュールに連携されません。', hint: '' },
	},
	leaveButScheduled: {
		en: {
			message:
				'{record}: leave ({leave}) is not transferred, but {vendor} still holds a schedule ({start} to {end}).',
			hint: 'Change that day in {vendor} by hand.',
		},
		ja: {
			message:
				'{record}：休暇（{leave}）は連携されませんが、{vendor} に予定（{start}〜{end}）が残っています。',
			hint: '{vendor} の画面でその日を直してください。',
		},
	},
	notConfirmed: {
		en: {
			message: '{record}: the shift is not confirmed (確定) yet.',
			hint: 'Confirm it at the source; the next run takes it over.',
		},
		ja: {
			message: '{record}：シフトがまだ確定されていません。',
			hint: '元のシフトを確定すると次回の実行で連携されます。',
		},
	},
	outsideApi: {
		en: {
			message: '{record}: the day lies outside what the API serves ({start} to {end}).',
			hint: 'Correct the date at the source.',
		},
		ja: {
			message: '{record}：API の対象期間（{start}〜{end}）の外の日付です。',
			hint: '元データの日付を直してください。',
		},
	},
	outsideRange: {
		en: {
			message: '{record}: the day lies outside the range {start} to {end} of this run.',
			hint: "Widen 'Start Date' and 'End Date' if it belongs to it.",
		},
		ja: {
			message: '{record}：今回の対象期間（{start}〜{end}）の外です。',
			hint: '対象であれば Start Date / End Date を広げてください。',
		},
	},
	outsideDivisions: {
		en: {
			message:
				'{record}: the employee belongs to division {divisionCode}, which is not in the scope of this run.',
			hint: "Add the division to 'Division Names or IDs', or leave it empty.",
		},
		ja: {
			message: '{record}：従業員の所属（{divisionCode}）が今回の対象所属に含まれていません。',
			hint: '「Division Names or IDs」に所属を追加するか、空欄にしてください。',
		},
	},
	afterRetirement: {
		en: {
			message: '{record}: the employee retired on {retiredDate}.',
			hint: 'Take the shift out of the source, or correct the date of retirement.',
		},
		ja: {
			message: '{record}：従業員は {retiredDate} に退職しています。',
			hint: '元のシフトから外すか、退職日を確認してください。',
		},
	},
	beforeHiring: {
		en: {
			message: '{record}: the employee joins on {hiredDate}.',
			hint: 'Take the shift out of the source, or correct the date of joining.',
		},
		ja: {
			message: '{record}：従業員の入社日は {hiredDate} です。',
			hint: '元のシフトから外すか、入社日を確認してください。',
		},
	},
	hasTimeRecords: {
		en: {
			message:
				"'{employeeCode}' {date}: there are time records (打刻) already, so the schedule was left as it is.",
			hint: 'If it must change, change it in {vendor} by hand.',
		},
		ja: {
			message:
				"'{employeeCode}' {date}：勤怠実績（打刻）が入力済みのため、スケジュールは変更していません。",
			hint: '変更が必要な場合は {vendor} の画面で直してください。',
		},
	},
	dayClosed: {
		en: {
			message:
				"'{employeeCode}' {date}: the day is closed (締め), so the schedule was left as it is.",
			hint: 'Open the day in {vendor} if it must change.',
		},
		ja: {
			message: "'{employeeCode}' {date}：締め済みの日のため、スケジュールは変更していません。",
			hint: '変更が必要な場合は {vendor} で締めを解除してください。',
		},
	},
	leaveInTarget: {
		en: {
			message:
				"'{employeeCode}' {date}: {vendor} holds leave ({leave}) on that day, so it was left as it is.",
			hint: 'If the person works that day, change it in {vendor} by hand.',
		},
		ja: {
			message:
				"'{employeeCode}' {date}：{vendor} に休暇（{leave}）が登録されているため、変更していません。",
			hint: '出勤する場合は {vendor} の画面で直してください。',
		},
	},
	notKept: {
		en: {
			message: "'{employeeCode}' {date}: {vendor} took the call but does not show the result.",
			hint: 'The day may have an automatic schedule (自動スケジュール設定) or actuals; look at it in {vendor}.',
		},
		ja: {
			message: "'{employeeCode}' {date}：{vendor} は受け付けましたが、結果に反映されていません。",
			hint: '自動スケジュール設定や勤怠実績がないか、{vendor} の画面で確認してください。',
		},
	},
});

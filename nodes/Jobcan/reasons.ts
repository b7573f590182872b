import { reasonTable } from '../shared/reasons/reason';

/** Why Jobcan was not asked, did not answer, or answered something unusable. `{field}` is a label in the editor. */
export const jobcanReasons = reasonTable({
	clientRefused: {
		en: {
			message: '{vendor} does not know this client ID with this secret{answer}.',
			hint: 'Copy ID and シークレットアクセスキー of 他社システム連携 > APIクライアント発行 again (not the key of APIキー表示), and check the environment: production and sandbox have clients of their own.',
		},
		ja: {
			message: '{vendor} がクライアントIDとシークレットの組み合わせを受け付けません{answer}。',
			hint: '他社システム連携 > APIクライアント発行 の ID と シークレットアクセスキー を入れ直し（APIキー表示 のキーではありません）、本番環境と Sandbox環境の取り違えがないか確認してください。',
		},
	},
	grantTypeMissing: {
		en: {
			message: '{vendor} does not let this API client log in by itself{answer}.',
			hint: 'Tick client_credentials as Grant Type of the API client; an existing client cannot be changed on every screen, so issue a new one if need be.',
		},
		ja: {
			message: 'このAPIクライアントでは {vendor} にログインできません{answer}。',
			hint: 'APIクライアントの Grant Type で client_credentials にチェックしてください（必要なら新規に発行）。',
		},
	},
	scopeNotGranted: {
		en: {
			message: '{vendor} does not grant the scopes that the credential asks for{answer}.',
			hint: "Tick them on the API client, or leave 'Scopes' of the credential empty to get all that are ticked.",
		},
		ja: {
			message: '認証情報の Scopes の一部が {vendor} で許可されていません{answer}。',
			hint: 'APIクライアントの Scope にチェックするか、認証情報の「Scopes」を空欄（チェック済みのすべて）にしてください。',
		},
	},
	tokenRefused: {
		en: {
			message: '{vendor} did not accept a freshly issued access token{answer}.',
			hint: "Check that 'Base URL' and 'Token Host' of the credential belong to the same environment.",
		},
		ja: {
			message: '発行直後のアクセストークンを {vendor} が受け付けませんでした{answer}。',
			hint: '認証情報の「Base URL」と「Token Host」が同じ環境のものか確認してください。',
		},
	},
	scopeMissing: {
		en: {
			message: "{vendor} did not permit this call{answer}: it needs the scope '{scope}'.",
			hint: "Tick the scope on the API client (他社システム連携 > APIクライアント発行), and under 'Scopes' of the credential if that is filled. If it is ticked, the function may not be part of your plan (シフト管理, 休暇・申請管理, 就業規則アラート).",
		},
		ja: {
			message: '{vendor} でこの操作が許可されていません{answer}。スコープ「{scope}」が必要です。',
			hint: 'APIクライアント（他社システム連携 > APIクライアント発行）の Scope と、認証情報の「Scopes」（入力している場合）を確認してください。設定済みの場合は、ご契約のプランに機能（シフト管理・休暇・申請管理・就業規則アラート）が含まれているか確認してください。',
		},
	},
	tooOften: {
		en: {
			message: '{vendor} answered that there were too many calls, {attempts} times in a row.',
			hint: "Set 'Calls per Minute' in the credential, or run again later.",
		},
		ja: {
			message: '{vendor} がリクエスト数超過を{attempts}回続けて返しました。',
			hint: '認証情報の「Calls per Minute」を設定するか、時間をおいて再実行してください。',
		},
	},
	noList: {
		en: {
			message: "{vendor}'s answer holds no list '{name}'.",
			hint: 'The vendor may have changed the answer. Nothing was taken for empty.',
		},
		ja: {
			message: '{vendor} の応答に一覧「{name}」がありません。',
			hint: '応答の形式が変わった可能性があります。0件とはみなしていません。',
		},
	},
	fieldAbsent: {
		en: {
			message: "{vendor}'s answer has no field '{name}' ('{field}' of the credential).",
			hint: "The name is not published. Read with 'Simplify' off, look for the right field, and enter its name in the credential. For the staff code, 'id' takes Jobcan's own number.",
		},
		ja: {
			message: '{vendor} の応答に項目「{name}」がありません（認証情報の「{field}」）。',
			hint: '項目名は公開されていません。「Simplify」をオフにして正しい項目名を確認し、認証情報に入力してください。スタッフコードの代わりに Jobcan の内部番号を使う場合は id と入力します。',
		},
	},
	unknownEmployee: {
		en: {
			message: "No employee has the staff code '{employeeCode}'.{near}",
			hint: 'Check the code (スタッフコード) digit for digit: leading zeros count.',
		},
		ja: {
			message: 'スタッフコード「{employeeCode}」のスタッフがいません。{near}',
			hint: '先頭の0も含めてスタッフコードを確認してください。',
		},
	},
	unknownId: {
		en: {
			message: 'No employee has the ID {id}.',
			hint: "The ID is Jobcan's own number (Employee: Get Many with Simplify off), not the staff code.",
		},
		ja: {
			message: 'ID {id} のスタッフがいません。',
			hint: 'ID は Jobcan の内部番号（Employee: Get Many、Simplify オフで確認）です。スタッフコードではありません。',
		},
	},
	sharedCode: {
		en: {
			message: "More than one employee has the staff code '{employeeCode}'.",
			hint: "Set 'Employee' to 'By ID', or give each of them a code of their own.",
		},
		ja: {
			message: 'スタッフコード「{employeeCode}」のスタッフが複数います。',
			hint: '「Employee」を「By ID」にするか、コードが重ならないようにしてください。',
		},
	},
	refreshUnfinished: {
		en: {
			message:
				'{record}: {vendor} did not finish the refresh of {start} to {end} within {seconds} seconds.',
			hint: 'The figures may be old, so they are not given. Run again later, or raise Max Wait.',
		},
		ja: {
			message:
				'{record}：{vendor} の {start}〜{end} の再集計が{seconds}秒以内に終わりませんでした。',
			hint: '古い数値の可能性があるため出力していません。時間をおいて再実行するか、Max Wait を延ばしてください。',
		},
	},
	dayUnread: {
		en: {
			message: '{date}: {what} of that day could not be read: {text}',
			hint: 'Other days went on. Run again for this day.',
		},
		ja: {
			message: '{date}：{what} を読み取れませんでした：{text}',
			hint: 'ほかの日は処理しました。この日を指定して再実行してください。',
		},
	},
	kindNotTaken: {
		en: {
			message: "{record}: {vendor} has no kind of punch for '{kind}'.",
			hint: 'It knows in, out, breakStart and breakEnd.',
		},
		ja: {
			message: '{record}：{vendor} には「{kind}」に当たる打刻の種別がありません。',
			hint: '使えるのは in / out / breakStart / breakEnd です。',
		},
	},
	duplicatePunch: {
		en: {
			message:
				"The same punch of '{employeeCode}' at {time} was already sent in this execution; it was not sent again.",
			hint: '',
		},
		ja: {
			message:
				'スタッフ「{employeeCode}」の {time} の同じ打刻はこの実行で送信済みのため、再送していません。',
			hint: '',
		},
	},
	punchThere: {
		en: {
			message: "{vendor} has a punch of '{employeeCode}' at {time} already; it was not sent again.",
			hint: '',
		},
		ja: {
			message:
				'スタッフ「{employeeCode}」の {time} の打刻は {vendor} に登録済みのため、送信していません。',
			hint: '',
		},
	},
	shiftUnreadable: {
		en: {
			message: '{record}: the shift from {start} to {end} cannot be read.',
			hint: 'Times are read as HH:MM (hours up to 47) or ISO 8601.',
		},
		ja: {
			message: '{record}：シフト {start}〜{end} を読み取れません。',
			hint: 'HH:MM（47時台まで）または ISO 8601 の時刻を読み取れます。',
		},
	},
});

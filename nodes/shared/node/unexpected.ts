import { Refusal } from '../http/refusal';
import { reasonTable } from '../reasons/reason';

const { unexpected } = reasonTable({
	unexpected: {
		en: {
			message: 'The node could not go on: {cause}',
			hint: 'Check the parameters and expressions of this item.',
		},
		ja: {
			message: 'ノードの処理を続けられませんでした：{cause}',
			hint: 'この項目のパラメーターと式を確認してください。',
		},
	},
});

/**
 * What was thrown, as a refusal: an expression that cannot be evaluated must fail its item like any other
 * cause, because n8n sends the untouched input of a node that throws to the success output.
 */
export function toRefusal(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	const cause = error instanceof Error ? error.message : String(error);
	return new Refusal('refused', unexpected({ cause }));
}

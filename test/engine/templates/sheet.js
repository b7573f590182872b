const ExcelJS = require('exceljs');
const iconv = require('iconv-lite');
const { calendar } = require('../../simulators/shared');

const WEEKDAYS = '日月火水木金土';
const XLSX = 'シフト表.xlsx';

/** '2026-12-01' → '12/1(火)', as shift tables write it. */
function headerOf(date) {
	const [, month, day] = date.split('-').map(Number);
	return `${month}/${day}(${WEEKDAYS[calendar.weekday(date)]})`;
}

/**
 * A month's shift table: a title row, a header, one row per person.
 * @param {[number: string | number | null, cell: (day: number, date: string) => string][]} people what stands in 社員番号,
 *   and in the cell of each day
 */
function gridOf(month, people) {
	const dates = calendar.daysOfMonth(month);
	const [year, number] = month.split('-').map(Number);
	return [
		[`シフト管理表 ${year}年${number}月`],
		['社員番号', '氏名', ...dates.map(headerOf)],
		...people.map(([number, cell]) => [
			number,
			'髙﨑 花子',
			...dates.map((date, index) => cell(index + 1, date) || null),
		]),
	];
}

async function xlsxOf(grid, name = XLSX) {
	const workbook = new ExcelJS.Workbook();
	workbook.addWorksheet('シフト').addRows(grid);
	return { name, content: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

/** As Excel saves it: every row as long as the longest one. */
function csvOf(grid, encoding, name = 'シフト表.csv') {
	const width = Math.max(...grid.map((row) => row.length));
	const lines = grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '').join(','));
	return {
		name,
		content: iconv.encode(`${lines.join('\r\n')}\r\n`, encoding, { addBOM: encoding === 'utf8' }),
	};
}

module.exports = { csvOf, gridOf, xlsxOf };

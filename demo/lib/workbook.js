const ExcelJS = require('exceljs');

/** A grid as the .xlsx file that a person would upload. @returns {Promise<Buffer>} */
async function workbookOf(grid) {
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet('Sheet1');
	sheet.addRows(grid);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

module.exports = { workbookOf };

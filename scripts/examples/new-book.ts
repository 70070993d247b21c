import ExcelJS from 'exceljs';

/** An empty workbook with a fixed author and date: the clock of whoever runs this must not show in the file. */
export function newBook(author: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const day = dayOf('2026-11-02');
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = day;
  workbook.modified = day;
  return workbook;
}

/** A calendar day as exceljs writes it: it takes the day in UTC. */
export function dayOf(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

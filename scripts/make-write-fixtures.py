#!/usr/bin/python3
"""Makes the workbooks of test/fixtures/write with the programs that people's files come from.

Needs Debian's python3-openpyxl, python3-xlsxwriter and libreoffice-calc, and the repository's own exceljs.
Run from the top of the repository: python3 scripts/make-write-fixtures.py
"""

import io
import pathlib
import struct
import subprocess
import tempfile
import zipfile
import zlib

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

OUT = pathlib.Path("test/fixtures/write")

HEADINGS = ["Item #", "Description", "Qty", "Unit", "Quote", "Extended"]
LINES = [
    ["00123", "Copy paper, letter, 92 bright", 40, "CT", 42.5],
    ["CF258A", "Toner, black & white printers", 3, "EA", 119.99],
    ["1E10", "Pencil <No. 2>, hexagonal", 24, "DZ", 1.05],
    ["=5-2", "Gloves, nitrile, medium", 12, "BX", 8.75],
    ["73291", "Chair, task, mesh back", 6, "EA", 214],
]
TOP = 3


def png() -> bytes:
    """A green square, 24 by 24."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\0" + b"\x2e\x8b\x57" * 24 for _ in range(24))
    head = struct.pack(">IIBBBBB", 24, 24, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def with_openpyxl(path: pathlib.Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Requisition"
    sheet["A1"] = "Riverside School District: requisition"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.merge_cells("A1:F1")
    for column, heading in enumerate(HEADINGS, 1):
        cell = sheet.cell(TOP, column, heading)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFD9E1F2")
        cell.border = Border(bottom=Side(style="thin"))
    for number, line in enumerate(LINES, TOP + 1):
        for column, value in enumerate(line, 1):
            cell = sheet.cell(number, column, value)
            if column == 1:
                cell.data_type = "s"
                cell.number_format = "@"
        sheet.cell(number, 6, f"=C{number}*E{number}").number_format = "#,##0.00"
    last = TOP + len(LINES)
    sheet.column_dimensions["B"].width = 34
    sheet.freeze_panes = f"A{TOP + 1}"
    sheet.print_title_rows = f"{TOP}:{TOP}"
    sheet.print_area = f"A1:F{last}"
    sheet.auto_filter.ref = f"A{TOP}:F{last}"
    units = DataValidation(type="list", formula1='"EA,BX,CT,DZ"', allow_blank=True)
    units.add(f"D{TOP + 1}:D{last}")
    sheet.add_data_validation(units)
    red = PatternFill("solid", bgColor="FFFFC7CE")
    sheet.conditional_formatting.add(f"E{TOP + 1}:E{last}", CellIsRule("greaterThan", ["100"], fill=red))
    sheet.conditional_formatting.add(
        f"C{TOP + 1}:C{last}",
        ColorScaleRule("min", None, "FFFFFFFF", "max", None, "FF63BE7B"),
    )
    sheet["B5"].comment = Comment("Ask whether the compatible one will do", "Secretary")
    sheet["E8"].hyperlink = "https://example.org/quote"
    chart = BarChart()
    chart.title = "Quote by line"
    chart.add_data(Reference(sheet, min_col=5, min_row=TOP, max_row=last), titles_from_data=True)
    sheet.add_chart(chart, "A12")
    vendors = book.create_sheet("Vendors")
    for row in [["Vendor", "City"], ["Acme", "Dayton"], ["Bolt", "Akron"]]:
        vendors.append(row)
    vendors.add_table(Table(displayName="Vendors", ref="A1:B3"))
    vendors.protection.sheet = True
    book.defined_names.append(DefinedName("TaxRate", attr_text="0.0725"))
    book.save(path)


def with_libreoffice(source: pathlib.Path, kind: str, folder: pathlib.Path) -> pathlib.Path:
    command = ["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{source.stem}.{kind}"


def with_xlsxwriter(path: pathlib.Path) -> None:
    book = xlsxwriter.Workbook(str(path))
    book.set_custom_property("Department", "Procurement")
    sheet = book.add_worksheet("Quote")
    sheet.write(0, 0, "Vendor quote")
    for column, heading in enumerate(HEADINGS):
        sheet.write(TOP - 1, column, heading)
    for row, line in enumerate(LINES, TOP):
        for column, value in enumerate(line):
            sheet.write_string(row, column, value) if isinstance(value, str) else sheet.write(row, column, value)
        sheet.write_formula(row, 5, f"=C{row + 1}*E{row + 1}", None, line[2] * line[4])
        sheet.add_sparkline(row, 7, {"range": f"Quote!C{row + 1}:E{row + 1}"})
    last = TOP + len(LINES)
    sheet.write_dynamic_array_formula(f"J4:J{last}", f"=_xlfn.UNIQUE(D4:D{last})", None, "CT")
    sheet.conditional_format(f"E4:E{last}", {"type": "data_bar", "data_bar_2010": True})
    sheet.insert_image("B12", "square.png", {"image_data": io.BytesIO(png())})
    sheet.write_comment("B5", "Legacy note")
    sheet.set_row(1, 30)
    sheet.set_column("I:XFD", 3, None, {"hidden": True})
    stock = book.add_worksheet("Stock")
    stock.add_table("A1:B3", {"data": [["a", 1], ["b", 2]], "columns": [{"header": "Part"}, {"header": "On hand"}]})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": f"=Quote!$E$4:$E${last}"})
    book.add_chartsheet("Chart").set_chart(chart)
    book.close()


EXCELJS = """
const ExcelJS = (await import('exceljs')).default;
const [path, headings, lines] = JSON.parse(process.argv[1]);
const book = new ExcelJS.Workbook();
book.created = book.modified = new Date(Date.UTC(2026, 0, 1));
const sheet = book.addWorksheet('Budget', { views: [{ state: 'frozen', ySplit: 3 }] });
sheet.getCell('A1').value = { richText: [{ text: 'Next ' }, { font: { bold: true }, text: 'year' }] };
sheet.getRow(3).values = headings;
lines.forEach((line, n) => {
  const row = n + 4;
  sheet.getRow(row).values = line;
  sheet.getCell(row, 6).value = n === 0
    ? { formula: 'C4*E4', result: line[2] * line[4], ref: `F4:F${lines.length + 3}`, shareType: 'shared' }
    : { sharedFormula: 'F4', result: line[2] * line[4] };
});
sheet.getCell('B5').note = 'A note';
sheet.getColumn(8).hidden = true;
sheet.getCell('D4').dataValidation = { type: 'list', formulae: ['"EA,BX"'] };
await book.xlsx.writeFile(path);
"""


def with_exceljs(path: pathlib.Path) -> None:
    import json

    argument = json.dumps([str(path), HEADINGS, LINES])
    subprocess.run(["node", "--input-type=module", "-e", EXCELJS, argument], check=True)


def with_more_parts(source: pathlib.Path, path: pathlib.Path) -> None:
    """Adds what no Python library writes: threaded comments, custom XML, a pivot, a signature, a calculation chain."""
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    person = "{11111111-2222-3333-4444-555555555555}"
    last = TOP + len(LINES)
    sheet_base = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    added = {
        "customXml/item1.xml": '<?xml version="1.0"?><budget xmlns="urn:example:budget"><code>1000</code></budget>',
        "xl/threadedComments/threadedComment1.xml": head
        + f'<ThreadedComments xmlns="{threads}"><threadedComment ref="B5" dT="2026-01-05T10:00:00.00" personId="{person}"'
        + ' id="{AAAAAAAA-2222-3333-4444-555555555555}"><text>Is this the right toner?</text></threadedComment></ThreadedComments>',
        "xl/persons/person.xml": head
        + f'<personList xmlns="{threads}"><person displayName="Ann" id="{person}" userId="ann" providerId="None"/></personList>',
        "xl/calcChain.xml": head
        + f'<calcChain {main}><c r="F4" i="1"/>'
        + "".join(f'<c r="F{row}"/>' for row in range(5, last + 1))
        + f'<c r="J4" i="1" a="1"/></calcChain>',
        "xl/pivotCache/pivotCacheDefinition1.xml": head
        + f'<pivotCacheDefinition {main} xmlns:r="{relations}" r:id="rId1" refreshOnLoad="1" recordCount="0">'
        + '<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Stock"/></cacheSource>'
        + '<cacheFields count="2"><cacheField name="Part" numFmtId="0"><sharedItems/></cacheField>'
        + '<cacheField name="On hand" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0"'
        + ' containsNumber="1" minValue="1" maxValue="2"/></cacheField></cacheFields></pivotCacheDefinition>',
        "xl/pivotCache/pivotCacheRecords1.xml": head + f'<pivotCacheRecords {main} count="0"/>',
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": head
        + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        + f' Type="{relations}/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></Relationships>',
        "xl/pivotTables/pivotTable1.xml": head
        + f'<pivotTableDefinition {main} name="Pivot" cacheId="7" dataCaption="Values" applyNumberFormats="0">'
        + '<location ref="F1:G4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">'
        + '<pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField>'
        + '<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>'
        + '<dataFields count="1"><dataField name="Sum" fld="1"/></dataFields></pivotTableDefinition>',
        "xl/pivotTables/_rels/pivotTable1.xml.rels": head
        + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        + f' Type="{relations}/pivotCacheDefinition" Target="../pivotCache/pivotCacheDefinition1.xml"/></Relationships>',
        "xl/vbaProject.bin": "not a real project, but bytes that must not change \0\1\2",
        "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
        "_xmlsignatures/origin.sigs": "",
    }
    overrides = {
        "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
        "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
        "xl/calcChain.xml": f"{sheet_base}.calcChain+xml",
        "xl/pivotCache/pivotCacheDefinition1.xml": f"{sheet_base}.pivotCacheDefinition+xml",
        "xl/pivotCache/pivotCacheRecords1.xml": f"{sheet_base}.pivotCacheRecords+xml",
        "xl/pivotTables/pivotTable1.xml": f"{sheet_base}.pivotTable+xml",
        "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
        "_xmlsignatures/sig1.xml": "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
        "_xmlsignatures/origin.sigs": "application/vnd.openxmlformats-package.digital-signature-origin",
    }
    relationships = {
        "xl/_rels/workbook.xml.rels": [
            ("http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml", "rId91"),
            (f"{relations}/calcChain", "calcChain.xml", "rId92"),
            (f"{relations}/pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml", "rId93"),
            ("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "rId94"),
        ],
        "xl/worksheets/_rels/sheet1.xml.rels": [
            (
                "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
                "../threadedComments/threadedComment1.xml",
                "rId91",
            )
        ],
        "xl/worksheets/_rels/sheet2.xml.rels": [
            (f"{relations}/pivotTable", "../pivotTables/pivotTable1.xml", "rId91")
        ],
        "_rels/.rels": [
            (f"{relations}/customXml", "customXml/item1.xml", "rId91"),
            (
                "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
                "_xmlsignatures/origin.sigs",
                "rId92",
            ),
        ],
    }

    def changed(name: str, text: str) -> str:
        if name == "[Content_Types].xml":
            more = "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides.items())
            return text.replace("</Types>", more + "</Types>").replace(
                "spreadsheetml.sheet.main+xml", "XX"
            ).replace("application/vnd.openxmlformats-officedocument.XX", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
        if name in relationships:
            more = "".join(
                f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/>' for kind, target, id in relationships[name]
            )
            return text.replace("</Relationships>", more + "</Relationships>")
        if name == "xl/workbook.xml":
            pivots = '<pivotCaches><pivotCache cacheId="7" r:id="rId93"/></pivotCaches>'
            return text.replace("</workbook>", pivots + "</workbook>")
        return text

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry.filename)
            if entry.filename.endswith((".xml", ".rels")):
                data = changed(entry.filename, data.decode()).encode()
            new.writestr(zipfile.ZipInfo(entry.filename, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        for name, text in added.items():
            new.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    with_openpyxl(OUT / "openpyxl.xlsx")
    with_xlsxwriter(OUT / "xlsxwriter.xlsx")
    with_exceljs(OUT / "exceljs.xlsx")
    with_more_parts(OUT / "xlsxwriter.xlsx", OUT / "more-parts.xlsm")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        source = folder / "libreoffice.xlsx"
        with_openpyxl(source)
        again = folder / "out"
        again.mkdir()
        with_libreoffice(source, "xlsx", again).replace(OUT / "libreoffice.xlsx")
        ods = with_libreoffice(source, "ods", again)
        with_libreoffice(ods, "xlsx", folder).replace(OUT / "libreoffice-ods.xlsx")


if __name__ == "__main__":
    main()

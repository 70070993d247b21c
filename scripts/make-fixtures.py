"""Makes the small workbooks in test/fixtures with the libraries that people use, so that tests read what they write.

Needs openpyxl, xlsxwriter and LibreOffice (soffice on the path). The files are committed: run this only to change them.
"""

import datetime
import os
import subprocess
import sys
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "test", "fixtures")
DAY = datetime.datetime(2026, 11, 25)


def path(name):
    return os.path.join(FOLDER, name)


def fill_openpyxl(book):
    sheet = book.active
    sheet.title = "Requisition"
    sheet["A1"] = "Lincoln School, supplies"
    sheet.merge_cells("A1:F1")
    sheet.append(["Item #", "Description", "Qty", "Unit price", "Extended", "Needed by", "Approved"])
    sheet.append(["CF280A", "Toner, black", 4, 91.45, "=C3*D3", DAY, True])
    sheet.append([123, 'Binder 5" <A&B>', 12.5, 2.1, "=C4*D4", datetime.datetime(2026, 11, 25, 13, 30), False])
    sheet.append(["00042", "Paper A4", 7, 0, "=C5*D5"])
    sheet.append(["=UPPER(\"abc\")", "#N/A", None, -3, None, datetime.time(8, 15)])
    sheet["A4"].number_format = "00000"
    sheet["D3"].number_format = '"$"#,##0.00'
    sheet["C4"].number_format = "[h]:mm"
    sheet["F3"].number_format = "d-mmm-yy"
    sheet["A3"].comment = Comment("check the yield", "A. Buyer")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["G"].hidden = True
    hidden = book.create_sheet("Old prices")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "=Requisition!A4"
    hidden["XFD1048576"] = "last"
    book.create_sheet("Secret").sheet_state = "veryHidden"
    book.create_chartsheet("Chart")


def make_openpyxl():
    book = openpyxl.Workbook()
    fill_openpyxl(book)
    book.save(path("openpyxl.xlsx"))


def make_openpyxl_1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append([DAY, datetime.datetime(1904, 1, 1), datetime.datetime(2026, 2, 28, 6)])
    book.save(path("openpyxl-1904.xlsx"))


def make_xlsxwriter(name, options):
    book = xlsxwriter.Workbook(path(name), options)
    book.set_properties({"created": DAY})
    day = book.add_format({"num_format": "mm/dd/yyyy"})
    zeros = book.add_format({"num_format": "000-000"})
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet("Quote")
    sheet.write_row(0, 0, ["Part", "Qty", "Price", "Total", "Day"])
    sheet.write_string(1, 0, " 7520-01 ")
    sheet.write_number(1, 1, 3)
    sheet.write_number(1, 2, 0.1 + 0.2)
    sheet.write_formula(1, 3, "=B2*C2", None, 0.9)
    sheet.write_datetime(1, 4, DAY, day)
    sheet.write_number(2, 0, 4567, zeros)
    sheet.write_rich_string(2, 1, "two ", bold, "dozen")
    sheet.write_formula(2, 3, "=B3*C3")
    sheet.write_formula(2, 4, '=IF(1,"yes","no")', None, "yes")
    sheet.write_boolean(3, 0, True)
    sheet.write_formula(3, 1, "=1/0", None, "#DIV/0!")
    sheet.write_string(3, 2, "line 1\nline 2\ttab _x000D_ \u00e9\U0001f5a8")
    sheet.write_blank(3, 3, None, bold)
    sheet.data_validation("B2:B1048576", {"validate": "integer", "criteria": ">", "value": 0})
    sheet.set_column("C:XFD", None, None, {"hidden": True})
    if not options:
        book.add_chartsheet("Picture").set_chart(line_chart(book))
        book.add_worksheet("Hidden").hide()
    book.close()


def line_chart(book):
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Quote!$B$2:$B$3"})
    return chart


def convert(source, kind, target):
    """One LibreOffice conversion; LibreOffice names the file itself, so it is moved afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
             "--outdir", folder, source],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + kind.split(":")[0])
        with open(made, "rb") as file, open(target, "wb") as out:
            out.write(file.read())


def main():
    os.makedirs(FOLDER, exist_ok=True)
    make_openpyxl()
    make_openpyxl_1904()
    make_xlsxwriter("xlsxwriter.xlsx", {})
    make_xlsxwriter("xlsxwriter-inline.xlsx", {"constant_memory": True})
    convert(path("openpyxl.xlsx"), "xlsx", path("libreoffice.xlsx"))
    convert(path("openpyxl-1904.xlsx"), "ods", path("libreoffice.ods"))
    convert(path("openpyxl-1904.xlsx"), "xls", path("libreoffice.xls"))
    return 0


if __name__ == "__main__":
    sys.exit(main())

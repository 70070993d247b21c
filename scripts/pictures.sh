#!/bin/sh
# Renders the priced example to the pictures in the README: what LibreOffice shows of it. Needs soffice, poppler, zip, unzip.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node scripts/build.mjs
node dist/coop.mjs check examples/requisition.xlsx --book examples/book --buyer examples/buyer.json \
  --as-of 2026-11-25 --out "$work/priced.xlsx" >/dev/null

# Changes to a copy, for the picture only: her print area, which ends before our columns, is taken out, and her columns
# from the vendor to the notes are hidden, so that the rest is large enough to read.
(
  cd "$work"
  unzip -q priced.xlsx xl/workbook.xml xl/worksheets/sheet1.xml
  sed -i.bak 's#<definedName[^>]*_xlnm.Print_Area[^>]*>[^<]*</definedName>##g' xl/workbook.xml
  sed -i.bak 's#<col min="\(10\|11\|13\|14\)" #<col hidden="1" min="\1" #g' xl/worksheets/sheet1.xml
  zip -q priced.xlsx xl/workbook.xml xl/worksheets/sheet1.xml
)

soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/priced.xlsx" >/dev/null 2>&1
summary=$(pdftotext "$work/priced.pdf" - | awk 'BEGIN { RS = "\f" } /Contract check/ { print NR; exit }')

mkdir -p docs/pictures
# The sheet is fitted to one page, so it is small on it: rendered large, and cut to what tells the story.
pdftoppm -png -r 350 -f 1 -l 1 -x 229 -y 334 -W 1975 -H 500 -singlefile "$work/priced.pdf" docs/pictures/requisition-priced
pdftoppm -png -r 95 -f "$summary" -l "$summary" -singlefile "$work/priced.pdf" docs/pictures/summary
ls -l docs/pictures

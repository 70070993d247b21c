import { parseRange, parseReference } from '../../../files/xlsx/cell-reference';
import { openZip, partKey } from '../../../files/zip';
import { all, deep, one, parseXml, type Node } from './xml-tree';

/** What Excel would "repair" or refuse in a workbook, as sentences; [] for one that it opens as it is. */
export function structureProblems(bytes: Uint8Array): string[] {
  const opened = openZip(bytes);
  if (!opened.ok) return [opened.problem];
  const parts = new Map<string, Node>();
  const names = opened.zip.entries.map((entry) => entry.name).filter((name) => !name.endsWith('/'));
  const problems: string[] = [];
  for (const name of names) {
    const part = opened.zip.read(name);
    if (!part.ok) problems.push(part.problem);
    else if (/\.(xml|rels)$/.test(name)) parts.set(partKey(name), parseXml(part.bytes));
  }
  const known = new Set(names.map(partKey));
  problems.push(...contentTypeProblems(parts.get('[content_types].xml'), known));
  for (const [name, node] of parts)
    if (name.endsWith('.rels')) problems.push(...relationshipProblems(name, node, known));
  const workbook = [...parts].find(([, node]) => node.name === 'workbook');
  if (workbook === undefined) return [...problems, 'no workbook'];
  problems.push(...workbookProblems(workbook[1], parts.get(relsFor(workbook[0]))));
  const style = [...parts].find(([, node]) => node.name === 'styleSheet')?.[1];
  if (style !== undefined) problems.push(...styleProblems(style));
  const shared = [...parts].find(([, node]) => node.name === 'sst')?.[1];
  for (const [name, node] of parts) {
    if (node.name === 'worksheet')
      problems.push(...sheetProblems(name, node, { style, shared, rels: parts.get(relsFor(name)) }));
  }
  const chain = [...parts].find(([, node]) => node.name === 'calcChain')?.[1];
  if (chain !== undefined) problems.push(...chainProblems(chain, workbook, parts));
  return problems;
}

function relsFor(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function contentTypeProblems(types: Node | undefined, known: ReadonlySet<string>): string[] {
  if (types === undefined) return ['no content types'];
  const overrides = all(types, 'Override').map((node) => partKey(node.attributes['PartName'] ?? ''));
  const defaults = new Set(all(types, 'Default').map((node) => (node.attributes['Extension'] ?? '').toLowerCase()));
  const untyped = [...known].filter((name) => {
    return (
      name !== '[content_types].xml' &&
      !overrides.includes(name) &&
      !defaults.has(name.slice(name.lastIndexOf('.') + 1))
    );
  });
  return [
    ...duplicates(overrides).map((name) => `two types for ${name}`),
    ...overrides.filter((name) => !known.has(name)).map((name) => `a type for ${name}, which is not there`),
    ...untyped.map((name) => `no type for ${name}`),
  ];
}

function relationshipProblems(name: string, rels: Node, known: ReadonlySet<string>): string[] {
  const list = all(rels, 'Relationship');
  const folder = name.slice(0, name.indexOf('_rels/'));
  const missing = list.filter(({ attributes }) => {
    if (attributes['TargetMode'] === 'External') return false;
    return !known.has(partKey(new URL(attributes['Target'] ?? '', `http://x/${folder}`).pathname));
  });
  return [
    ...duplicates(list.map((node) => node.attributes['Id'] ?? '')).map((id) => `${name}: the id ${id} twice`),
    ...missing.map((node) => `${name}: ${node.attributes['Target']} is not there`),
  ];
}

const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

function workbookProblems(workbook: Node, rels: Node | undefined): string[] {
  const sheets = all(one(workbook, 'sheets'), 'sheet').map((node) => node.attributes);
  const ids = new Set(all(rels, 'Relationship').map((node) => node.attributes['Id']));
  const names = sheets.map((sheet) => (sheet['name'] ?? '').toLowerCase());
  const defined = all(one(workbook, 'definedNames'), 'definedName').map((node) => node.attributes);
  const views = all(one(workbook, 'bookViews'), 'workbookView');
  const empty = ['definedNames', 'bookViews', 'sheets'].filter((name) => one(workbook, name)?.children.length === 0);
  return [
    ...orderProblems('workbook', workbook, WORKBOOK_ORDER),
    ...empty.map((name) => `an empty ${name}`),
    ...duplicates(names).map((name) => `two sheets called ${name}`),
    ...names
      .filter((name) => name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      .map((name) => `a sheet called ${name}`),
    ...duplicates(sheets.map((sheet) => sheet['sheetId'] ?? '')).map((id) => `the sheet id ${id} twice`),
    ...sheets.filter((sheet) => !ids.has(sheet['id'])).map((sheet) => `${sheet['name']} has no part`),
    ...duplicates(defined.map((name) => `${name['name']?.toLowerCase()}@${name['localSheetId'] ?? ''}`)).map(
      (name) => `${name} twice`,
    ),
    ...defined
      .filter((name) => Number(name['localSheetId'] ?? 0) >= sheets.length)
      .map((name) => `${name['name']} on no sheet`),
    ...views
      .filter((view) => Number(view.attributes['activeTab'] ?? 0) >= sheets.length)
      .map(() => 'no such active tab'),
  ];
}

function orderProblems(what: string, parent: Node, order: readonly string[]): string[] {
  const places = parent.children
    .filter((child) => child.uri === parent.uri)
    .map((child) => ({ name: child.name, at: order.indexOf(child.name) }));
  return places
    .filter(({ at }, index) => at === -1 || (index > 0 && at < (places[index - 1]?.at ?? 0)))
    .map(({ name }) => `${what}: ${name} stands in the wrong place`);
}

const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);

function styleProblems(style: Node): string[] {
  const counts = style.children
    .filter((list) => list.attributes['count'] !== undefined && list.name !== 'tableStyles')
    .filter((list) => Number(list.attributes['count']) !== list.children.length)
    .map((list) => `styles: ${list.name} says ${list.attributes['count']}, holds ${list.children.length}`);
  const sizes = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  const formats = all(one(style, 'numFmts'), 'numFmt').map((node) => node.attributes['numFmtId'] ?? '');
  const xfs = all(one(style, 'cellXfs'), 'xf').flatMap(({ attributes }) => [
    ...Object.entries(sizes)
      .filter(([id, list]) => Number(attributes[id] ?? 0) >= Math.max(1, one(style, list)?.children.length ?? 0))
      .map(([id]) => `styles: no ${id} ${attributes[id]}`),
    ...(Number(attributes['numFmtId'] ?? 0) >= 164 && !formats.includes(attributes['numFmtId'] ?? '')
      ? [`styles: no format ${attributes['numFmtId']}`]
      : []),
  ]);
  return [
    ...orderProblems('styles', style, STYLES_ORDER),
    ...counts,
    ...xfs,
    ...duplicates(formats).map((id) => `styles: format ${id} twice`),
  ];
}

const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

interface Around {
  readonly style: Node | undefined;
  readonly shared: Node | undefined;
  readonly rels: Node | undefined;
}

function sheetProblems(name: string, sheet: Node, around: Around): string[] {
  const once = sheet.children
    .map((child) => child.name)
    .filter((child) => child !== 'conditionalFormatting' && child !== 'AlternateContent');
  const ids = new Set(all(around.rels, 'Relationship').map((node) => node.attributes['Id']));
  const links = deep(sheet).filter(({ name: kind }) =>
    /^(drawing|legacyDrawing|tablePart|picture|hyperlink)$/.test(kind),
  );
  const problems = [
    ...orderProblems('', sheet, SHEET_ORDER),
    ...duplicates(once).map((child) => `${child} twice`),
    ...links
      .filter(({ attributes }) => attributes['id'] !== undefined && !ids.has(attributes['id']))
      .map((node) => `${node.name} without a part`),
    ...rowProblems(one(sheet, 'sheetData'), around),
    ...columnProblems(one(sheet, 'cols')),
    ...formattingProblems(sheet, around.style),
    ...countProblems(sheet),
  ];
  const dimension = one(sheet, 'dimension')?.attributes['ref'];
  if (dimension !== undefined && parseRange(dimension) === null) problems.push(`a dimension of ${dimension}`);
  return problems.map((problem) => `${name}: ${problem}`);
}

function rowProblems(sheetData: Node | undefined, { style, shared }: Around): string[] {
  if (sheetData === undefined) return ['no rows'];
  const styles = Math.max(1, one(style, 'cellXfs')?.children.length ?? 0);
  const texts = all(shared, 'si').length;
  const problems: string[] = [];
  let before = 0;
  for (const row of all(sheetData, 'row')) {
    const number = Number(row.attributes['r'] ?? before + 1);
    if (number <= before) problems.push(`row ${number} after row ${before}`);
    before = number;
    let left = -1;
    const spans = row.attributes['spans']?.split(':').map(Number);
    for (const cell of all(row, 'c')) {
      const said = cell.attributes['r'];
      const at = said === undefined ? { row: number, column: left + 1 } : parseReference(said);
      if (at === null || at.row !== number) problems.push(`a cell ${said} in row ${number}`);
      if (at !== null && at.column <= left) problems.push(`${said} stands out of order`);
      left = at?.column ?? left;
      if (spans !== undefined && left + 1 > (spans[1] ?? 0)) problems.push(`${said} lies outside the spans of its row`);
      if (Number(cell.attributes['s'] ?? 0) >= styles) problems.push(`${said} has no style ${cell.attributes['s']}`);
      if (cell.attributes['t'] === 's' && Number(one(cell, 'v')?.text) >= texts) problems.push(`${said} has no text`);
      if (cell.attributes['t'] === 'inlineStr' && one(cell, 'f') !== undefined)
        problems.push(`${said} is text and formula`);
    }
  }
  return problems;
}

function columnProblems(cols: Node | undefined): string[] {
  if (cols === undefined) return [];
  const problems = cols.children.length === 0 ? ['an empty cols'] : [];
  let before = 0;
  for (const { attributes } of all(cols, 'col')) {
    const [min, max] = [Number(attributes['min']), Number(attributes['max'])];
    if (!(min > before) || !(max >= min) || max > 16_384) problems.push(`columns ${min} to ${max} after ${before}`);
    before = max;
  }
  return problems;
}

function formattingProblems(sheet: Node, style: Node | undefined): string[] {
  const formats = one(style, 'dxfs')?.children.length ?? 0;
  const rules = all(sheet, 'conditionalFormatting').flatMap((node) => all(node, 'cfRule'));
  return [
    ...duplicates(rules.map((rule) => rule.attributes['priority'] ?? '')).map(
      (priority) => `priority ${priority} twice`,
    ),
    ...rules
      .filter((rule) => Number(rule.attributes['dxfId'] ?? -1) >= formats)
      .map((rule) => `no dxf ${rule.attributes['dxfId']}`),
  ];
}

function countProblems(sheet: Node): string[] {
  return sheet.children
    .filter(
      ({ attributes, children }) =>
        attributes['count'] !== undefined && Number(attributes['count']) !== children.length,
    )
    .map(({ name }) => `${name} counts wrong`);
}

function chainProblems(
  chain: Node,
  [part, workbook]: readonly [string, Node],
  parts: ReadonlyMap<string, Node>,
): string[] {
  if (chain.children.length === 0) return ['an empty calculation chain'];
  const sheets = new Map(
    all(one(workbook, 'sheets'), 'sheet').map(({ attributes }) => [attributes['sheetId'], attributes['id']]),
  );
  const rels = new Map(
    all(parts.get(relsFor(part)), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  let sheet: string | undefined;
  return chain.children.flatMap(({ attributes }) => {
    sheet = attributes['i'] ?? sheet;
    const target = rels.get(sheets.get(sheet)) ?? '';
    const node = parts.get(partKey(new URL(target, `http://x/${part}`).pathname));
    const cell =
      node === undefined
        ? undefined
        : deep(node).find((one) => one.name === 'c' && one.attributes['r'] === attributes['r']);
    return one(cell, 'f') === undefined
      ? [`the calculation chain names ${attributes['r']} on sheet ${sheet}, which holds no formula`]
      : [];
  });
}

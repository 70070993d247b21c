const MAIN = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  '',
];

const RELATIONSHIP_ATTRIBUTES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Whether a name is SpreadsheetML's own, transitional or strict. Writers that forget the namespace are forgiven. */
export function isMain(uri: string): boolean {
  return MAIN.includes(uri);
}

/** Whether an attribute's namespace is that of relationship ids (r:id), transitional or strict. */
export function isRelationshipAttribute(uri: string): boolean {
  return RELATIONSHIP_ATTRIBUTES.includes(uri);
}

/** Text as OOXML stores it (ST_Xstring): _x000D_ stands for a character that XML cannot carry. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

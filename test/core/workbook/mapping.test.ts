import { mappingSchema } from '../../../core/workbook/mapping';

const parse = (json: string): boolean => mappingSchema.safeParse(JSON.parse(json)).success;

test.each([
  '{ "format": "coopdesk-mapping-1", "columns": {} }',
  '{ "format": "coopdesk-mapping-1", "sheet": "Quote", "headerRow": 0, "columns": { "item": "A", "quoted": "Unit Price" } }',
])('%s is a mapping', (json) => {
  expect(parse(json)).toBe(true);
});

test.each([
  '{ "columns": {} }',
  '{ "format": "coopdesk-mapping-2", "columns": {} }',
  '{ "format": "coopdesk-mapping-1" }',
  '{ "format": "coopdesk-mapping-1", "columns": { "price": "A" } }',
  '{ "format": "coopdesk-mapping-1", "columns": { "item": "" } }',
  '{ "format": "coopdesk-mapping-1", "columns": { "item": 3 } }',
  '{ "format": "coopdesk-mapping-1", "columns": { "constructor": "A" } }',
  '{ "format": "coopdesk-mapping-1", "headerRow": -1, "columns": {} }',
  '{ "format": "coopdesk-mapping-1", "headerRow": 1.5, "columns": {} }',
  '{ "format": "coopdesk-mapping-1", "columns": {}, "colums": {} }',
])('%s is none', (json) => {
  expect(parse(json)).toBe(false);
});

test('__proto__ names no column and changes no object', () => {
  const read = mappingSchema.parse(
    JSON.parse('{ "format": "coopdesk-mapping-1", "columns": { "__proto__": { "item": "A" } } }'),
  );
  expect(Object.keys(read.columns)).toEqual([]);
  expect(read.columns.item).toBeUndefined();
});

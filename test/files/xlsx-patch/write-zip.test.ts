import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeZip } from '../../../files/xlsx-patch/write-zip';
import { openZip } from '../../../files/zip';

function entriesOf(bytes: Uint8Array) {
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.zip.entries;
}

describe('writing a zip', () => {
  const source = zipSync({
    'a.xml': [strToU8('<a/>'), { mtime: '2021-05-06T07:08:10' }],
    'ü/b.bin': [strToU8('bytes'.repeat(50)), { level: 0 }],
  });

  test('copies what is not changed, fields and packed bytes', () => {
    const before = entriesOf(source);
    const after = entriesOf(writeZip(before.map((entry) => ({ entry }))));
    const fields = before.map(({ offset: _, ...entry }) => entry);
    expect(after.map(({ offset: _, ...entry }) => entry)).toEqual(fields);
  });

  test('others can read it: changed parts, new parts, empty parts', () => {
    const [a, b] = entriesOf(source);
    if (a === undefined || b === undefined) throw new Error('two entries');
    const made = writeZip([
      { entry: a, bytes: strToU8('<b/>') },
      { entry: b },
      { name: 'neu/ä.xml', bytes: strToU8('x') },
      { name: 'empty', bytes: new Uint8Array(0) },
    ]);
    const read = unzipSync(made);
    expect(Object.keys(read)).toEqual(['a.xml', 'ü/b.bin', 'neu/ä.xml', 'empty']);
    expect(new TextDecoder().decode(read['a.xml'])).toBe('<b/>');
    expect(read['ü/b.bin']).toHaveLength(250);
    expect(read['empty']).toHaveLength(0);
    expect(entriesOf(made)[0]?.date).toBe(a.date);
  });

  test('sizes that followed the data now stand before it, and places of the old file are left out', () => {
    const [a] = entriesOf(source);
    if (a === undefined) throw new Error('an entry');
    const extra = Uint8Array.of(1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0x55, 0x54, 1, 0, 9);
    const [copy] = entriesOf(writeZip([{ entry: { ...a, flags: a.flags | 8, extra, localExtra: extra } }]));
    expect(copy?.flags).toBe(a.flags);
    expect([...(copy?.extra ?? [])]).toEqual([0x55, 0x54, 1, 0, 9]);
    expect([...(copy?.localExtra ?? [])]).toEqual([0x55, 0x54, 1, 0, 9]);
  });

  test('equal input gives equal bytes', () => {
    const parts = [{ name: 'a', bytes: strToU8('a'.repeat(999)) }];
    expect(writeZip(parts)).toEqual(writeZip(parts));
  });
});

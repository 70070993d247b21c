import { codes } from '../../helpers/makers';
import { importOf, itemsOf } from './import-of';

const pack = (cells: string) => importOf(`SKU | Description | UOM | Pack Size | Net Price\n1 | ${cells} | 4.00`);

describe('pack sizes', () => {
  it.each([
    ['Pen | BX | 12 EA', { quantity: '12', unit: 'EA' }],
    ['Towels | CA | 80 RL', { quantity: '80', unit: 'RL' }],
    ['DIVIDER,INSERT,5TAB,6SETS/PK | PACK | 6', { quantity: '6', unit: 'ST' }],
    ['PAPER,COPY,OD,CASE,10-REAM | CAN | 10', { quantity: '10', unit: 'RM' }],
    ['Pen | BX OF (12 EA) | 12', { quantity: '12', unit: 'EA' }],
  ])('%s holds %j', (cells, expected) => {
    expect(itemsOf(pack(cells))).toMatchObject([{ pack: expected }]);
  });

  it.each([
    ['PAPER,COPY,WHITE TOP | CAN | 10', ['pack-dropped']],
    ['FOLDER | BOX | 100', ['pack-dropped']],
    ['Pen | PK | 12 PK', ['pack-dropped']],
    ['Pen, 10 EA/BX | BX | 12', ['pack-unclear']],
    ['Pen | BX | assorted', ['pack-unclear']],
    ['Pen | EA | 1', []],
    ['Pen | DZ | 12', []],
  ])('%s holds nothing that is sure', (cells, expected) => {
    const result = pack(cells);
    expect(itemsOf(result)[0]).not.toHaveProperty('pack');
    expect(codes(result.findings).filter((code) => code.startsWith('pack-'))).toEqual(expected);
  });
});

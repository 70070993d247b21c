import { residualName, splitNames } from '../../../core/import/residual-name';

describe('the discount for the rest', () => {
  it.each([
    ['ALL OTHER SUPPLIES except Furniture and IT', ['Furniture', 'IT']],
    ['All Others', []],
    ['Everything else (excluding furniture, seating and toner)', ['furniture', 'seating', 'toner']],
    ['Balance of catalog other than Copiers/Printers', ['Copiers/Printers']],
  ])('%s', (text, except) => {
    expect(residualName(text)).toEqual({ except });
  });

  it.each(['PAPER', 'All-purpose cleaners', 'Other', 'Alloy wheels', 'Overall supplies except gloves'])(
    '%s is a category',
    (text) => {
      expect(residualName(text)).toBeNull();
    },
  );

  it('ends quickly on text made to be slow', () => {
    expect(residualName(`all other ${'except '.repeat(5000)}`)).not.toBeNull();
    expect(splitNames(' and '.repeat(3000)).length).toBeLessThan(3001);
  });
});

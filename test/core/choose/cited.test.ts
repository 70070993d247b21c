import { citedContracts, citedFindings, citedNumberFindings } from '../../../core/choose/cited';
import { aContract, aLine, anOffer, codes } from '../../helpers/makers';

const inBook = aContract({ id: 'c1', number: 'ADSPO16-169901' });
const other = aContract({ id: 'c2', number: 'S-0002' });

function cited(contract: string) {
  const found = citedContracts({ contract }, [inBook, other]);
  if (found === null) throw new Error('Nothing cited');
  return found;
}

const version = () => ({ version: 'v1' });

test('an empty cell cites nothing', () => {
  expect(citedContracts({ contract: null }, [inBook])).toBeNull();
});

test.each([
  ['the very number', 'ADSPO16-169901', []],
  ['another spelling of it', 'ADSPO-016-169901', ['cited-number-inexact']],
  ['a number that is not in the book', 'R240107', ['cited-contract-unknown']],
])('of the number itself: %s', (_, contract, wanted) => {
  expect(codes(citedNumberFindings({ contract }, cited(contract)))).toEqual(wanted);
});

test('a cited contract that has the item and judges it needs no word', () => {
  const line = aLine({ contract: 'S-0002' });
  const offer = anOffer({ contract: other });
  expect(citedFindings(line, cited('S-0002'), [offer], offer, version)).toEqual([]);
});

test('one that lacks the item says so, and that another was taken', () => {
  const line = aLine({ contract: 'S-0002' });
  const offer = anOffer({ contract: inBook });
  const found = citedFindings(line, cited('S-0002'), [offer], offer, version);
  expect(codes(found)).toEqual(['cited-contract-lacks-item', 'cites-another-contract']);
});

test('one without a price list in force says why', () => {
  const line = aLine({ contract: 'S-0002' });
  const found = citedFindings(line, cited('S-0002'), [], null, () => ({ why: 'None has begun.' }));
  expect(codes(found)).toEqual(['cited-contract-no-list']);
});

test('no sentence is said twice', () => {
  const line = aLine({ contract: 'R240107' });
  const offer = anOffer({ contract: inBook });
  const texts = citedFindings(line, cited('R240107'), [offer], offer, version).map(({ text }) => text);
  const sentences = texts.flatMap((text) => text.split('. '));
  expect(new Set(sentences).size).toBe(sentences.length);
});

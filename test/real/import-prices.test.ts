import type { Contract } from '../../core/contracts/contract';
import { omniaPartners } from '../../core/programmes/omnia-partners';
import type { Programme } from '../../core/programmes/programme';
import { programmeRegistry } from '../../core/programmes/registry';
import { codes } from '../helpers/makers';
import { importReal, priceAgainst, pricesOf, realTest, wideContract } from './shared-data';

const CORE_LIST = 'transcribed/office_depot_2015001801_core_list_rows.csv';
const WASHINGTON = 'transcribed/wa_state_office_supplies_category_discounts_2003.csv';
const JSI = 'transcribed/jsi_furniture_contract_discounts.csv';

/** A contract under the programme of that name: the built-in one, else one as a user would add it. */
function under(name: string): { contract: Contract; own: readonly Programme[] } {
  const found = programmeRegistry([]).recognise(name);
  if (found !== null && 'programme' in found)
    return { contract: wideContract({ programme: found.programme.id }), own: [] };
  const id = `own-${name.toLowerCase()}`;
  return {
    contract: wideContract({ programme: id }),
    own: [{ ...omniaPartners, id, name, aliases: [], numberPatterns: [] }],
  };
}

/** The JSI rows of one programme, and what a piece of seating costs by them. */
function jsiUnder(name: string) {
  const { contract, own } = under(name);
  const result = importReal(JSI, contract, { programmes: programmeRegistry(own) });
  const priced = (list: string, delivery = '', productLine = '') => {
    const head = 'Item # | Category | Product Line | UOM | Qty | List Price | Delivery | Contract Number';
    const row = `J-1 | Seating | ${productLine} | EA | 1 | ${list} | ${delivery} | TEST-0001`;
    return priceAgainst(`${head}\n${row}`, [{ contract, result }], own);
  };
  return {
    result,
    priced,
    priceOf: (list: string, delivery = '', line = '') => pricesOf(priced(list, delivery, line))[0],
  };
}

describe('prices from imported lists (DOMAIN §8)', () => {
  realTest('§8.2: the published net price governs in each of the seven rows of the core list', () => {
    const contract = wideContract();
    const imported = [{ contract, result: importReal(CORE_LIST, contract) }];
    const rows = [
      ['OD369088', 'PACK', '0.94'],
      ['810838', 'BOX', '4.25'],
      ['HPS-725163', 'PACK', '1.75'],
      ['99401', 'DOZ', '4.36'],
      ['ERCPRD12', 'PACK', '0.10'],
      ['851001OD', 'CAN', '33.55'],
      ['40428', 'CAN', '35.03'],
    ];
    const sheet = rows.map(([mpn, unit]) => `${mpn ?? ''} | ${unit ?? ''} | 1`).join('\n');
    const priced = priceAgainst(`Mfr Part # | UOM | Qty\n${sheet}`, imported);
    expect(pricesOf(priced)).toEqual(rows.map(([, , net]) => net));
  });

  realTest('§8.2: a cent above the net price is too much, the price by percentage is not what counts', () => {
    const contract = wideContract();
    const imported = [{ contract, result: importReal(CORE_LIST, contract) }];
    const sheet = 'Mfr Part # | UOM | Qty | Unit Price\n851001OD | CAN | 1 | 33.55\n851001OD | CAN | 2 | 33.56';
    const [fair, dear] = priceAgainst(sheet, imported).lines;
    expect(codes(fair?.findings ?? [])).not.toContain('over-ceiling');
    expect(codes(dear?.findings ?? [])).toContain('over-ceiling');
  });

  realTest('§8.3: every stated category discount of 100.00, the residual 35%, and no price for furniture or IT', () => {
    const contract = wideContract();
    const imported = [{ contract, result: importReal(WASHINGTON, contract) }];
    const expected: readonly (readonly [category: string, price: string | null])[] = [
      ['WRITING INSTRUMENTS', '24.00'],
      ['Desktop Supplies', '52.00'],
      ['FASTENERS AND CUTTERS', '35.00'],
      ['Notes & Flags', '45.00'],
      ['FILES AND CONTAINERS', '35.00'],
      ['TABLETS AND CALENDARS', '32.00'],
      ['PAPER', '23.00'],
      ['250 PROMOTIONAL ITEMS', '95.00'],
      ['CLEANERS AND SANITARY', '65.00'],
      ['RIBBONS AND CARTRIDGES', '62.00'],
      ['SMALL ELECTRICS', '58.00'],
      ['Batteries', '65.00'],
      ['Items not in Full-Line Source Book (Supplemental Catalog CEI20054)', '85.00'],
      ['Furniture', null],
      ['IT', null],
    ];
    const rows = expected
      .map(([category], index) => `X-${index} | ${category} | EA | 1 | 100.00 | TEST-0001`)
      .join('\n');
    const priced = priceAgainst(`Item # | Category | UOM | Qty | List Price | Contract Number\n${rows}`, imported);
    expect(pricesOf(priced)).toEqual(expected.map(([, price]) => price));
  });

  realTest('§8.3: list 10.00 of paper, ceiling 2.30, quoted 2.31 is above it', () => {
    const contract = wideContract();
    const imported = [{ contract, result: importReal(WASHINGTON, contract) }];
    const head = 'Item # | Category | UOM | Qty | List Price | Unit Price | Contract Number\n';
    const sheet = `${head}P-1 | PAPER | RM | 1 | 10.00 | 2.30 | TEST-0001\nP-2 | PAPER | RM | 1 | 10.00 | 2.31 | TEST-0001`;
    const priced = priceAgainst(sheet, imported);
    expect(pricesOf(priced)).toEqual(['2.30', '2.30']);
    expect(priced.lines.map(({ findings }) => codes(findings).includes('over-ceiling'))).toEqual([false, true]);
  });

  realTest(
    '§8.4: OMNIA, dock: a bigger order costs less, and a gap between printed ranges is none in the prices',
    () => {
      const { priceOf } = jsiUnder('OMNIA');
      expect(priceOf('149999', 'dock')).toBe('68999.54');
      expect(priceOf('149999.50', 'dock')).toBe('68999.77');
      expect(priceOf('150000', 'dock')).toBe('66000.00');
      expect(priceOf('150000', 'inside')).toBe('70500.00');
      expect(priceOf('149999', 'installed')).toBe('71999.52');
      expect(priceOf('1000', 'installed')).toBe('480.00');
    },
  );

  realTest('§8.4: TIPS prices by delivery alone, and offers none inside', () => {
    const { priceOf } = jsiUnder('TIPS');
    expect(priceOf('1000', 'dock')).toBe('470.00');
    expect(priceOf('1000', 'installed')).toBe('490.00');
    expect(priceOf('1000', 'inside')).toBeNull();
  });

  realTest('§8.4: Premier at a shared endpoint counts to the tier that begins there', () => {
    const { result, priceOf } = jsiUnder('Premier');
    expect(codes(result.findings)).toContain('tier-overlap');
    expect(priceOf('499999')).toBe('219999.56');
    expect(priceOf('500000')).toBe('215000.00');
    expect(priceOf('750000')).toBe('315000.00');
  });

  realTest(
    '§8.4: GSA counts net dollars; where its tiers undo themselves there is no price; a product line has its own',
    () => {
      const { priced, priceOf } = jsiUnder('GSA');
      expect(priceOf('100000')).toBe('38290.00');
      expect(priceOf('1000', '', 'Walden')).toBe('384.00');
      for (const list of ['783495', '784000', '784313']) {
        expect(priceOf(list)).toBeNull();
        expect(codes(priced(list).lines.flatMap(({ findings }) => findings))).toContain('tier-circular');
      }
      expect(priceOf('783494')).not.toBeNull();
      expect(priceOf('784314')).not.toBeNull();
    },
  );
});

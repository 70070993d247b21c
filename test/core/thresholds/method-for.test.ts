import fc from 'fast-check';
import { Decimal } from '../../../core/money/decimal';
import { THRESHOLDS } from '../../../core/thresholds';
import { methodFor } from '../../../core/thresholds/method-for';
import { spendOf, type Spend } from '../../../core/thresholds/spend';
import type { Threshold } from '../../../core/thresholds/threshold';
import { aBuyer, codes, dec } from '../../helpers/makers';

function ask(over: Partial<Spend> & { readonly dollars: string }, rows: readonly Threshold[] = THRESHOLDS) {
  const { dollars, ...rest } = over;
  const spend: Spend = {
    amount: dec(dollars),
    jurisdictionState: 'CA',
    entityType: 'k12-district',
    category: 'goods',
    asOf: '2025-06-30',
    funding: 'local',
    ...rest,
  };
  const answer = methodFor(spend, rows);
  return { ...answer, method: answer.governing?.method ?? answer.outcome, says: codes(answer.cannotTell) };
}

const federal = { jurisdictionState: 'TX', funding: 'federal' } as const;
const papers = (...held: readonly (readonly [string, boolean])[]) => ({ papers: new Map(held) });
const adopted = papers(['local-thresholds-adopted', true]);
const notAdopted = papers(['local-thresholds-adopted', false]);

describe('exact edges', () => {
  test.each([
    ['CA 2025, exactly the limit', { dollars: '114800' }, 'below'],
    ['CA 2025, a cent more', { dollars: '114800.01' }, 'bid'],
    ['CA 2014', { dollars: '84100.01', asOf: '2014-12-31' }, 'bid'],
    ['CA 2015', { dollars: '84100.01', asOf: '2015-01-01' }, 'below'],
    ['CA services', { dollars: '114800.01', category: 'services' }, 'bid'],
    ['CA public work, any year', { dollars: '15000', category: 'public-work' }, 'below'],
    ['CA public work, a cent more', { dollars: '15000.01', category: 'public-work', asOf: '2026-02-01' }, 'bid'],
    [
      'TX on its last day at 50,000',
      { dollars: '50000', jurisdictionState: 'TX', asOf: '2025-08-31' },
      'competitive-method',
    ],
    ['TX one day later', { dollars: '99999.99', jurisdictionState: 'TX', asOf: '2025-09-01' }, 'below'],
    ['TX exactly 100,000', { dollars: '100000', jurisdictionState: 'TX', asOf: '2025-09-01' }, 'competitive-method'],
    ['PA 2026 below', { dollars: '13199.99', jurisdictionState: 'PA', asOf: '2026-11-25' }, 'no-quotes'],
    ['PA 2026 from', { dollars: '13200', jurisdictionState: 'PA', asOf: '2026-11-25' }, 'quotes'],
    ['PA 2026 up to', { dollars: '24500', jurisdictionState: 'PA', asOf: '2026-11-25' }, 'quotes'],
    ['PA 2026 above', { dollars: '24500.01', jurisdictionState: 'PA', asOf: '2026-11-25' }, 'bid'],
    ['PA 2024', { dollars: '12600', jurisdictionState: 'PA', asOf: '2024-03-01' }, 'quotes'],
    ['NY', { dollars: '20000', jurisdictionState: 'NY' }, 'below'],
    ['NY a cent more', { dollars: '20000.01', jurisdictionState: 'NY' }, 'bid'],
    ['MI in its year', { dollars: '28048', jurisdictionState: 'MI', asOf: '2023-06-30' }, 'bid'],
  ] as const)('%s', (_, over, method) => expect(ask(over).method).toBe(method));
});

describe('federal money', () => {
  test.each([
    ['10,000 on the last day', { dollars: '10000', asOf: '2025-09-30' }, 'no-quotes'],
    ['a cent more', { dollars: '10000.01', asOf: '2025-09-30' }, 'quotes'],
    ['15,000 once adopted', { dollars: '15000', asOf: '2025-10-01', ...adopted }, 'no-quotes'],
    ['a cent more, adopted', { dollars: '15000.01', asOf: '2025-10-01', ...adopted }, 'quotes'],
    ['15,000, surely not adopted', { dollars: '15000', asOf: '2025-10-01', ...notAdopted }, 'quotes'],
    ['15,000, nobody has said', { dollars: '15000', asOf: '2025-10-01' }, 'cannot-tell'],
    ['9,000: the same either way', { dollars: '9000', asOf: '2025-10-01' }, 'no-quotes'],
    ['40,000: the same either way', { dollars: '40000', asOf: '2025-10-01' }, 'quotes'],
    ['300,000 adopted', { dollars: '300000', asOf: '2025-10-01', ...adopted }, 'competitive-method'],
    ['300,000 not adopted', { dollars: '300000', asOf: '2025-10-01', ...notAdopted }, 'bid'],
    ['400,000 either way', { dollars: '400000', asOf: '2025-10-01' }, 'bid'],
    [
      'self-certified, up to 50,000',
      { dollars: '50000', asOf: '2025-09-30', ...papers(['micro-purchase-self-certification', true]) },
      'no-quotes',
    ],
    [
      'self-certified, above',
      { dollars: '50000.01', asOf: '2025-08-30', ...papers(['micro-purchase-self-certification', true]) },
      'competitive-method',
    ],
  ] as const)('%s', (_, over, method) => expect(ask({ ...federal, ...over }).method).toBe(method));

  test('the more restrictive of state and federal rules governs, whichever it is', () => {
    const money = { dollars: '20000', jurisdictionState: 'PA', asOf: '2026-11-25', ...adopted } as const;
    expect(ask({ ...money, funding: 'federal' }).governing?.jurisdiction).toBe('PA');
    expect(ask({ ...federal, dollars: '20000', asOf: '2025-09-30' }).governing?.jurisdiction).toBe('US');
    expect(ask({ ...money, dollars: '24500.01', funding: 'child-nutrition' }).method).toBe('bid');
  });

  test('local money is not asked for federal rules', () => {
    expect(ask({ dollars: '40000', jurisdictionState: 'TX', asOf: '2025-09-01' }).answers).toEqual([]);
  });

  test('what is open says both ways and names the paper', () => {
    const [why] = ask({ ...federal, dollars: '15000', asOf: '2025-10-01' }).cannotTell;
    expect(why?.code).toBe('threshold-depends');
    expect(why?.text).toContain('local-thresholds-adopted');
    expect(why?.text).toContain('adequate number of sources');
  });

  test('a bid that the state asks for stands, whatever the federal side leaves open', () => {
    const spend = { dollars: '30000', jurisdictionState: 'PA', asOf: '2026-11-25', funding: 'federal' } as const;
    expect(ask({ ...spend, dollars: '14000' }).outcome).toBe('cannot-tell');
    expect(ask(spend).method).toBe('bid');
  });
});

describe('what cannot be told', () => {
  test.each([
    ['the state', { jurisdictionState: null }, 'threshold-buyer-unknown'],
    ['the kind of buyer', { entityType: null }, 'threshold-buyer-unknown'],
    ['a state without rows', { jurisdictionState: 'WY' }, 'threshold-not-known'],
    ['a kind of buyer without rows', { entityType: 'library' }, 'threshold-not-known'],
    [
      'a category without rows',
      { jurisdictionState: 'PA', category: 'services', asOf: '2026-11-25' },
      'threshold-not-known',
    ],
    ['a year between rows', { jurisdictionState: 'PA', asOf: '2025-06-30' }, 'threshold-day-unknown'],
    ['a year after the last row', { asOf: '2026-01-01' }, 'threshold-day-unknown'],
    ['a year before the first row', { asOf: '2013-12-31' }, 'threshold-day-unknown'],
    ['a figure of an old page', { jurisdictionState: 'WA' }, 'threshold-doubtful'],
    ['another body’s policy', { jurisdictionState: 'FL' }, 'threshold-not-known'],
    ['money of E-rate', { jurisdictionState: 'NY', funding: 'e-rate' }, 'threshold-e-rate'],
    ['cooperative purchases', { category: 'cooperative-purchase' }, 'threshold-not-known'],
    ['a page without a date', { category: 'cooperative-purchase', jurisdictionState: 'AZ' }, 'threshold-doubtful'],
  ] as const)('%s', (_, over, code) => {
    const answer = ask({ dollars: '500', ...over });
    expect(answer.outcome).toBe('cannot-tell');
    expect(answer.governing).toBeNull();
    expect(answer.says).toContain(code);
  });

  test('the nearest year is named where the day’s own is not known', () => {
    expect(ask({ dollars: '500', asOf: '2026-01-01' }).cannotTell[0]?.text).toContain('114,800');
  });

  test('New Jersey without a word on its purchasing agent', () => {
    const nj = { jurisdictionState: 'NJ', asOf: '2025-07-01' } as const;
    expect(ask({ ...nj, dollars: '45000' }).says).toEqual(['threshold-depends']);
    expect(ask({ ...nj, dollars: '45000', ...papers(['qualified-purchasing-agent', true]) }).method).toBe('quotes');
    expect(ask({ ...nj, dollars: '45000', ...papers(['qualified-purchasing-agent', false]) }).method).toBe('bid');
    expect(ask({ ...nj, dollars: '53000.01' }).method).toBe('bid');
    expect(ask({ ...nj, dollars: '2000' }).method).toBe('below');
  });
});

test('a body’s own policy is found by its name', () => {
  const clay = { jurisdictionState: 'FL', organisation: 'CLAY COUNTY SCHOOL BOARD' } as const;
  expect(ask({ ...clay, dollars: '14999.99' }).method).toBe('below');
  expect(ask({ ...clay, dollars: '15000' }).method).toBe('quotes');
  expect(ask({ ...clay, dollars: '49999.50' }).method).toBe('sealed-quotes');
  expect(ask({ ...clay, dollars: '50000' }).method).toBe('bid');
});

test('a buyer’s file says what it spends and which papers are in force', () => {
  const buyer = aBuyer({
    funding: 'federal',
    documents: [
      { id: 'a', to: '2026-01-01' },
      { id: 'b', from: '2026-01-01' },
    ],
  });
  const spend = spendOf(buyer, Decimal.ONE, 'goods', '2026-06-01');
  expect([...(spend.papers ?? [])]).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(spend.funding).toBe('federal');
});

test('with all papers told, a larger amount is never asked for less', () => {
  const [state, asOf] = [fc.constantFrom('CA', 'TX', 'PA', 'NY', 'NJ'), fc.constantFrom('2024-06-30', '2026-06-30')];
  const cents = fc.integer({ min: 0, max: 50_000_000 });
  const told = papers(
    ['local-thresholds-adopted', true],
    ['qualified-purchasing-agent', true],
    ['micro-purchase-self-certification', false],
  );
  const order = ['no-quotes', 'quotes', 'written-quotes', 'sealed-quotes', 'competitive-method', 'bid'];
  fc.assert(
    fc.property(state, asOf, cents, cents, fc.boolean(), (jurisdictionState, day, a, b, grant) => {
      const rankOf = (amount: number) => {
        const dollars = dec(String(amount)).times(dec('0.01')).toText();
        const funding = grant ? 'federal' : 'local';
        const answer = ask({ dollars, jurisdictionState, asOf: day, funding, ...told });
        return answer.outcome === 'cannot-tell' ? null : order.indexOf(answer.governing?.method ?? '');
      };
      const [less, more] = [rankOf(Math.min(a, b)), rankOf(Math.max(a, b))];
      return less === null || more === null || less <= more;
    }),
  );
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReplayedChange } from '@meshstage/plugin-data-mesh-common';
import { aChange } from '../../__testUtils__/aChange';
import { useBackend } from '../../__testUtils__/backend';
import { aPolicy, itemCounts } from '../../__testUtils__/governance';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { OutcomeChanges } from './OutcomeChanges';

const PATH = '/products/flights/daily-flights/governance/history/7';
const change = aChange();
const kept = {
  at: '2026-11-19T10:00:00.000Z',
  contextId: 'c1',
  revision: 'p1',
};
const passing = aPolicy({
  outcome: 'pass',
  counts: itemCounts({ pass: 5 }),
  evidence: [],
});

describe('ReplayedSides', () => {
  const backend = useBackend();
  const open = async (overrides: Partial<ReplayedChange> = {}) => {
    backend.get(PATH, {
      change,
      before: { ...kept, said: 'fail', policy: aPolicy({ fix: undefined }) },
      after: { ...kept, said: 'pass', policy: passing },
      ...overrides,
    });
    renderScreen(<OutcomeChanges changes={[overrides.change ?? change]} />, {
      client: backend.client(),
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show why PII columns are masked said so',
      }),
    );
    const side = (name: string) => screen.findByRole('region', { name });
    return { before: await side('Before'), after: await side('After') };
  };

  it('says why on both sides, with the evidence of then', async () => {
    const { before, after } = await open();
    expect(before).toHaveTextContent(/^BeforeFailsjudged .*4 places passed\./);
    expect(before).toHaveTextContent('Column flights.crew_email is not masked');
    expect(after).toHaveTextContent(/^AfterPassesjudged .*5 places passed\.$/);
    expect(
      within(before).getByRole('button', { name: 'Missing below line 3' }),
    ).toBeInTheDocument();
  });

  it('asks only when somebody wants to know', async () => {
    renderScreen(<OutcomeChanges changes={[change]} />, {
      client: backend.client(),
    });
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(backend.asked).toEqual([]);
  });

  it.each<[string, Partial<ReplayedChange>]>([
    ['What it was reached from was not kept.', { after: undefined }],
    [
      'The policy was not asked of this product any more.',
      { after: undefined, change: { ...change, after: undefined } },
    ],
    [
      'It concerned nothing of the product.',
      {
        after: {
          ...kept,
          said: 'not-applicable',
          policy: { ...passing, outcome: 'not-applicable' },
        },
      },
    ],
    [
      'Judged again from the same, this release says something else',
      { after: { ...kept, said: 'fail', policy: passing } },
    ],
  ])('says of a side: %s', async (words, overrides) => {
    const { after } = await open(overrides);
    expect(after).toHaveTextContent(words);
  });

  it('says what failed', async () => {
    backend.fail(PATH, 400);
    renderScreen(<OutcomeChanges changes={[change]} />, {
      client: backend.client(),
    });
    await userEvent.click(await screen.findByRole('button'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The verdicts of then could not be loaded',
    );
  });
});

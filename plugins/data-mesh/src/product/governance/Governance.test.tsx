import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aChange } from '../../__testUtils__/aChange';
import { useBackend } from '../../__testUtils__/backend';
import {
  aPolicy,
  aProductGovernance,
  aProductScorecard,
  anEvidence,
  itemCounts,
} from '../../__testUtils__/governance';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Governance } from './Governance';

const PATH = '/products/flights/daily-flights/governance';

describe('Governance of a product', () => {
  const backend = useBackend();
  const open = (
    overrides: Parameters<typeof aProductGovernance>[0] = undefined,
  ) => {
    backend.get(PATH, aProductGovernance(overrides));
    backend.get('/governance/waivers', { items: [], totalItems: 0 });
    renderScreen(<Governance />, { client: backend.client() });
  };
  const article = (name: string) => screen.findByRole('article', { name });

  it('says which level is reached and what is missing for the next', async () => {
    open();
    const card = await article('Trust');
    expect(card).toHaveTextContent('bronze');
    expect(card).toHaveTextContent('3 of 4 policies are met (75% by weight)');
    const steps = within(card).getByRole('list', { name: 'Levels of Trust' });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map(step => step.textContent),
    ).toEqual(['bronze, reached', 'silver, not reached', 'gold, not reached']);
    const missing = within(card).getByRole('region', {
      name: 'Trust: missing for silver',
    });
    expect(missing).toHaveTextContent('Declare how the column is masked.');
    expect(missing).toHaveTextContent('at 2 places');
    await userEvent.click(
      within(missing).getByRole('button', { name: 'PII columns are masked' }),
    );
    expect(await article('PII columns are masked')).toHaveFocus();
  });

  it('tells of what fails: why, what was seen and wanted, and how to mend it', async () => {
    open();
    const failing = await article('PII columns are masked');
    for (const words of [
      /Fails.*High.*Refuses the next version/,
      'Who can read a name in clear text will read it.',
      'Column flights.crew_email is not masked',
      'flights.crew_email · flights/flights.odcs.yaml',
      'Seennothing',
      'Wantedone of hash, encrypt',
      'To mend it:Declare how the column is masked.',
    ]) {
      expect(failing).toHaveTextContent(words);
    }
    expect(within(failing).getByRole('link')).toHaveAttribute(
      'href',
      '/governance/policies/global.pii-masked',
    );
  });

  it('folds an expression that does not hold, and shows it as code', async () => {
    const cel = 'size(item.tags) > 1';
    open({
      policies: [aPolicy({ evidence: [anEvidence({ wanted: { cel } })] })],
    });
    const failing = await article('PII columns are masked');
    expect(failing).not.toHaveTextContent('Wanted');
    const code = within(failing).getByText(cel);
    expect(code.tagName).toBe('CODE');
    expect(code).not.toBeVisible();
    await userEvent.click(
      within(failing).getByText('The condition, as the policy writes it'),
    );
    expect(code).toBeVisible();
  });

  it("shows the line of the owner's text, and asks for the text only then", async () => {
    backend.text('/revisions/r2/text', 'a: 1\nb:\n  - email\nc: 3\n');
    open();
    const failing = await article('PII columns are masked');
    await waitFor(() =>
      expect(backend.asked.map(({ pathname }) => pathname)).toEqual([
        `/api/data-mesh/v1${PATH}`,
        '/api/data-mesh/v1/governance/waivers',
      ]),
    );
    await userEvent.click(
      within(failing).getByRole('button', { name: 'Missing below line 3' }),
    );
    const text = await within(failing).findByRole('region', {
      name: 'Text of flights/flights.odcs.yaml',
    });
    expect(within(text).getByText('- email')).toBeInTheDocument();
  });

  it('has a line of what is written, and says what is not', async () => {
    const seen = anEvidence({ seen: 'none', path: 'flights.pilot', line: 7 });
    open({ policies: [aPolicy({ evidence: [anEvidence(), seen] })] });
    const failing = await article('PII columns are masked');
    const lines = within(failing)
      .getAllByRole('button')
      .map(button => button.textContent)
      .filter(text => /line/i.test(text ?? ''));
    expect(lines).toEqual(['Missing below line 3', 'Line 7']);
  });

  it.each([
    [
      'The fix as a patch',
      { place: 'schema[0].properties[0]' },
      '+ - property: masking + value: hash',
    ],
    ['The fix as a patch', { place: 'nowhere' }, 'masking: hash'],
    ['Values that would pass', { revisionId: undefined }, 'masking: hash'],
  ])('proposes: %s, %j', async (title, evidence, words) => {
    backend.text(
      '/revisions/r2/text',
      'apiVersion: v3.1.0\nkind: DataContract\nschema:\n  - name: flights\n    properties:\n      - name: crew_email\n        logicalType: string\n',
    );
    open({
      policies: [
        aPolicy({
          forEach: 'columns',
          fix: { text: 'Mask it.', set: { masking: 'hash' } },
          evidence: [anEvidence(evidence)],
        }),
      ],
    });
    await userEvent.click(await screen.findByText(title));
    expect(
      await screen.findByRole('button', {
        name: 'Copy the proposal for flights.crew_email',
      }),
    ).toBeInTheDocument();
    const [proposal] = screen.getAllByRole('group');
    expect(proposal).toHaveTextContent(words);
  });

  it('leads to no page of a file or a source that never could be read', async () => {
    open({
      policies: [
        aPolicy({
          id: 'labs:*',
          title: 'labs:*',
          why: undefined,
          fix: undefined,
          outcome: 'error',
          counts: itemCounts({ error: 1 }),
          evidence: [
            anEvidence({
              outcome: 'error',
              message: undefined,
              wanted: undefined,
              reason: 'It has never been read.',
            }),
          ],
        }),
      ],
    });
    const card = await article('labs:*');
    expect(card).toHaveTextContent('It has never been read.');
    expect(
      within(card).queryByRole('link', { name: 'labs:*' }),
    ).not.toBeInTheDocument();
    expect(within(card).getByRole('heading')).toHaveTextContent('labs:*');
  });

  it('never counts as passed what nobody knows or what is waived', async () => {
    open({
      policies: [
        aPolicy({
          id: 'a',
          title: 'Has an owner',
          outcome: 'not-evaluated',
          counts: itemCounts({ 'not-evaluated': 1 }),
          evidence: [
            anEvidence({
              outcome: 'not-evaluated',
              message: undefined,
              wanted: undefined,
              reason: 'This needs the catalog.',
            }),
          ],
        }),
        aPolicy({
          id: 'b',
          title: 'Is described',
          outcome: 'waived',
          counts: itemCounts({ waived: 1 }),
          evidence: [
            anEvidence({
              outcome: 'waived',
              waiver: {
                reason: 'The *new* model comes.',
                expires: '2027-01-31',
                ticket: 'DM-7',
              },
            }),
          ],
        }),
        aPolicy({
          id: 'c',
          title: 'Has a port',
          outcome: 'pass',
          evidence: [],
        }),
        aPolicy({ id: 'd', outcome: 'not-applicable', evidence: [] }),
      ],
      scorecards: [
        aProductScorecard({
          level: { state: 'unknown', atLeast: 'bronze' },
          missing: [
            { policy: 'a', outcome: 'not-evaluated', items: 1, words: 'Why.' },
          ],
        }),
      ],
    });
    const unknown = await screen.findByRole('region', {
      name: 'Could not be judged 1',
    });
    expect(unknown).toHaveTextContent('This needs the catalog.');
    const waived = screen.getByRole('region', { name: 'Waived 1' });
    expect(waived).toHaveTextContent(
      'Waived until the end of Jan 31, 2027 · ticket DM-7The new model comes.',
    );
    expect(
      within(waived).getByRole('link', {
        name: 'See the waivers of this product',
      }),
    ).toBeVisible();
    expect(screen.getByText('1 policy is met')).toBeInTheDocument();
    expect(
      screen.getByText('Level unknown, at least bronze'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Nothing to mend/)).not.toBeInTheDocument();
  });

  it('folds many places, and says how many are not listed', async () => {
    open({
      policies: [
        aPolicy({
          counts: itemCounts({ fail: 70 }),
          evidence: Array.from({ length: 50 }, (_, i) =>
            anEvidence({ path: `flights.c${i}` }),
          ),
        }),
      ],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show 47 more places' }),
    );
    expect(screen.getByText(/^flights\.c49 /)).toBeInTheDocument();
    expect(
      screen.getByText('20 more places are counted and not listed.'),
    ).toBeInTheDocument();
  });

  it.each<[string, Parameters<typeof aProductGovernance>[0]]>([
    ['No policies yet', { configured: false, state: 'never' }],
    ['Not judged yet', { state: 'never', policies: [], scorecards: [] }],
    ['No policy concerns this product.', { policies: [] }],
    [
      'Nothing to mend: every policy that concerns this product is met or waived.',
      { policies: [aPolicy({ outcome: 'pass', evidence: [] })] },
    ],
    [
      'The highest level is reached.',
      {
        scorecards: [aProductScorecard({ next: undefined, missing: [] })],
      },
    ],
    [
      'The catalog did not answer, so it could not be judged again. It will be, as soon as the catalog is back.',
      { state: 'stale', staleBecause: 'catalog-away' },
    ],
    [
      'Judging this product has broken off each time since 2026-03-02 12:00:00 UTC, so this may not be so any more. It is tried again by itself; the log of the backend says why.',
      {
        state: 'stale',
        staleBecause: 'could-not-be-judged',
        failingSince: '2026-03-02T12:00:00.000Z',
      },
    ],
    [
      'Judging this product has broken off each time since 2026-03-02 12:00:00 UTC, so nothing is said of it. It is tried again by itself; the log of the backend says why.',
      {
        state: 'never',
        failingSince: '2026-03-02T12:00:00.000Z',
        policies: [],
        scorecards: [],
      },
    ],
    [
      'Had failed before the policy came',
      {
        policies: [aPolicy({ evidence: [anEvidence({ baselined: true })] })],
      },
    ],
    [
      'Had failed before the policy came, is refused from March 31, 2027',
      {
        policies: [
          aPolicy({
            sparedUntil: '2027-03-31T00:00:00.000Z',
            evidence: [anEvidence({ baselined: true })],
          }),
        ],
      },
    ],
    [
      'Warns now, refuses from January 1, 2027',
      {
        policies: [aPolicy({ inForceFrom: '2027-01-01T00:00:00.000Z' })],
      },
    ],
    [
      'Warns now, refuses what is new from January 1, 2027',
      {
        policies: [
          aPolicy({
            inForceFrom: '2027-01-01T00:00:00.000Z',
            sparesExisting: true,
          }),
        ],
      },
    ],
    [
      'Tightened by flights',
      { policies: [aPolicy({ tightenedBy: 'flights' })] },
    ],
  ])('says: %s', async (words, overrides) => {
    open(overrides);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('tells what changed, and older changes when somebody wants them', async () => {
    const change = (i: number) =>
      aChange({
        id: String(i),
        isInForce: i !== 0,
        title: `Policy ${i}`,
        before: 'pass',
        after: i === 0 ? undefined : 'fail',
        because: ['document', 'policy'],
      });
    backend.get(`${PATH}/history`, query =>
      query.get('cursor') === 'n'
        ? { items: [change(50)], totalItems: 51 }
        : { items: [change(1)], totalItems: 51, nextCursor: 'n' },
    );
    open({ history: Array.from({ length: 20 }, (_, i) => change(i)) });
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent(
      /Policy 0.*Passes.*No longer asked.*a new version and another policy/,
    );
    const more = () =>
      screen.findByRole('button', { name: 'Show older changes' });
    await userEvent.click(await more());
    await userEvent.click(await more());
    expect(await screen.findByText('Policy 50')).toBeInTheDocument();
  });

  it.each([
    [404, 'Nothing to see here'],
    [400, 'What governance says of this product could not be loaded'],
  ])('answers %i of the backend with words', async (status, words) => {
    backend.fail(PATH, status);
    renderScreen(<Governance />, { client: backend.client() });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

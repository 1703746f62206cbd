import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../__testUtils__/backend';
import { renderScreen } from '../__testUtils__/renderScreen';
import {
  aProblem,
  aRenderedComparison,
  aSubmissionDetail,
  manyChanges,
} from '../__testUtils__/submissions';
import { Submission } from './Submission';

describe('Submission', () => {
  const backend = useBackend();
  const open = (overrides?: Parameters<typeof aSubmissionDetail>[0]) => {
    backend.get('/submissions/s1', aSubmissionDetail(overrides));
    renderScreen(
      <Routes>
        <Route path="/s/:id" element={<Submission />} />
      </Routes>,
      {
        client: backend.client(),
        at: '/s/s1',
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Domain',
            metadata: { name: 'rail', title: 'Rail and Road' },
          },
        ],
      },
    );
  };
  const text = () =>
    screen.findByRole('region', { name: 'Text of rail/trains.odcs.yaml' });

  it("shows the problem at its line in the owner's text, with the fix", async () => {
    open();
    const region = await text();
    const [, , line, note] = region.querySelectorAll('[data-index]');
    expect(line).toHaveTextContent('3name: delay');
    expect(within(line as HTMLElement).getByRole('img')).toHaveAccessibleName(
      'Error',
    );
    expect(note).toHaveTextContent('Two columns are named delay.');
    expect(note).toHaveTextContent(
      'To mend it: Give one of them another name.',
    );
    expect(note).toHaveTextContent('schema[0].properties[1].name');
  });

  it.each([
    ['ada', 'user:default/ada'],
    ['the source demo', 'source:demo'],
    ['external:ci', 'external:ci'],
  ])('names who has handed it in: %s', async (words, submittedBy) => {
    open({ submittedBy, sourceId: 'demo' });
    const term = await screen.findByText('Submitted by');
    expect(term.nextSibling?.textContent).toBe(words);
  });

  it.each([
    ['Rail and Road', 'rail'],
    ['sea', 'sea'],
  ])('names the domain as the catalog does: %s', async (words, domain) => {
    open({ domain });
    const term = await screen.findByText('Domain');
    await waitFor(() => expect(term.nextSibling).toHaveTextContent(words));
  });

  it('names the rule that refuses, and why there is one', async () => {
    open({
      problems: [
        aProblem({ code: 'port-contract-of-other-domain', line: undefined }),
        aProblem({ code: 'port-contract-missing', severity: 'warning' }),
      ],
    });
    const whole = await screen.findByRole('region', {
      name: 'Problems of the submission as a whole',
    });
    expect(
      within(whole).getByText(
        'Rule: A port serves contracts of its own domain',
      ),
    ).toBeInTheDocument();
    expect(whole).toHaveTextContent('the promise of the domain that owns it');
    expect(within(whole).getAllByText(/^Rule: /)).toHaveLength(1);
  });

  it('leads from the list of problems to the line', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `line ${i + 1}`);
    open({
      documents: [
        {
          path: 'rail/trains.odcs.yaml',
          sha256: 'c',
          text: lines.join('\n'),
          problems: [
            aProblem({ line: 2 }),
            aProblem({ line: 4_000, message: 'Far below' }),
          ],
        },
      ],
    });
    const region = await text();
    expect(region.querySelectorAll('[data-index]').length).toBeLessThan(80);
    await userEvent.click(screen.getByRole('button', { name: 'Go to line 2' }));
    expect(document.activeElement).toHaveTextContent('Two columns are named');
    expect(region).toContainElement(document.activeElement as HTMLElement);
    expect(
      screen.getByRole('button', { name: 'Go to line 4000' }),
    ).toBeInTheDocument();
  });

  it('shows what a document changes for its readers, and leads to the line', async () => {
    const comparison = aRenderedComparison();
    open({
      documents: [
        {
          path: 'rail/trains.odcs.yaml',
          sha256: 'c',
          text: 'kind: DataContract\nname: a\nname: delay\n',
          problems: [],
          comparison,
        },
      ],
    });
    const changes = await screen.findByRole('region', {
      name: 'What rail/trains.odcs.yaml changes',
    });
    expect(changes).toHaveTextContent('What changes since version 1.4.0');
    expect(changes).toHaveTextContent('Breaks readers');
    expect(changes).toHaveTextContent(
      'Deserves a major version, but got only a minor version',
    );
    expect(changes).toHaveTextContent(
      'Compatibility FORWARD_TRANSITIVE is violated.',
    );
    expect(within(changes).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(
      within(changes).getByRole('button', { name: 'Show 1 more change' }),
    );
    expect(within(changes).getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(
      within(changes).getAllByRole('button', { name: 'Go to line 3' })[0],
    );
    expect(document.activeElement).toHaveTextContent('3name: delay');
    // A click on any other line leaves the focus where arrows scroll.
    const region = await text();
    expect(region.querySelectorAll('[tabindex="-1"]')).toHaveLength(1);
  });

  it.each([
    [{ breaking: true, enforced: false }, 'it is shown and not refused'],
    [
      { changes: manyChanges(150), total: 150 },
      'Only the 100 that matter most of 150 changes',
    ],
    [{ breaking: false, enforced: true }, 'FORWARD_TRANSITIVE is kept.'],
    [{ total: 700 }, 'Only the 4 that matter most of 700 changes'],
  ])('says of %j: %s', async (overrides, words) => {
    open({
      documents: [
        {
          path: 'a.yaml',
          sha256: 'c',
          problems: [],
          comparison: aRenderedComparison(overrides),
        },
      ],
    });
    const changes = await screen.findByRole('region', {
      name: 'What a.yaml changes',
    });
    expect(changes).toHaveTextContent(words);
    // There is no text to go to.
    expect(
      within(changes).queryByRole('button', { name: /^Go to line/ }),
    ).not.toBeInTheDocument();
  });

  it('shows text as text', async () => {
    open({
      documents: [
        {
          path: 'rail/trains.odcs.yaml',
          sha256: 'd',
          text: 'name: <img src=x onerror="globalThis.hacked=1">\u202e',
          problems: [aProblem({ message: '<b>bold</b>' })],
        },
      ],
    });
    const region = await text();
    expect(region).toHaveTextContent(
      '<img src=x onerror="globalThis.hacked=1">[U+202E]',
    );
    expect(region).toHaveTextContent('<b>bold</b>');
    expect(region.querySelector('img, b')).toBeNull();
  });

  it('says that the last good revision serves while this one is refused', async () => {
    open({
      lastGood: {
        ref: 'dataproduct:rail/trains',
        version: '1.0.0',
        acceptedAt: '2026-11-01T00:00:00Z',
      },
      productRef: 'dataproduct:rail/trains',
      problems: [
        aProblem({
          line: undefined,
          message: 'The ref belongs to another source.',
        }),
      ],
    });
    expect(
      await screen.findByText(
        /Meanwhile the last good revision goes on serving/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: 'rail/trains' })[0],
    ).toHaveAttribute('href', '/catalog/rail/dataproduct/trains');
    expect(
      screen.getByRole('region', {
        name: 'Problems of the submission as a whole',
      }),
    ).toHaveTextContent('The ref belongs to another source.');
  });

  it.each<[string, Parameters<typeof aSubmissionDetail>[0]]>([
    [
      'Waiting for the domain sea',
      { state: 'waiting', waitingFor: [{ kind: 'domain', name: 'sea' }] },
    ],
    ['Accepted and published', { state: 'accepted' }],
    ['Accepted and published', { state: 'accepted-with-warnings' }],
    [
      'The same text as the live revision; nothing to do',
      { state: 'unchanged' },
    ],
    ['Refused as a whole; nothing of it was published', {}],
  ])('says "%s"', async (words, overrides) => {
    open({ ...overrides, documents: [] });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('shows documents with errors first, and says which text was not kept', async () => {
    open({
      documents: [
        { path: 'fine.yaml', sha256: 'e', text: 'a', problems: [] },
        {
          path: 'huge.yaml',
          sha256: 'f',
          problems: [
            aProblem({ line: undefined, message: 'Larger than 5 MB.' }),
          ],
        },
      ],
    });
    const heads = await screen.findAllByRole('heading', { level: 3 });
    expect(heads.map(head => head.textContent)).toEqual([
      'huge.yaml',
      'fine.yaml',
    ]);
    expect(screen.getByText('The text was not kept')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Go to line/ }),
    ).not.toBeInTheDocument();
  });

  it('lists a hundred problems of many and says where the others stand', async () => {
    open({
      documents: [
        {
          path: 'rail/trains.odcs.yaml',
          sha256: 'g',
          text: 'a',
          problems: Array.from({ length: 1_000 }, () => aProblem({ line: 1 })),
        },
      ],
    });
    expect(
      await screen.findByText('900 more problems, at their lines in the text.'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('button', { name: 'Go to line 1' }),
    ).toHaveLength(100);
  });

  it.each([true, false])('leads to mending: %s', async may => {
    open(may ? { mend: { way: 'write' } } : { newerAttempt: 's2' });
    await screen.findByText('Refused as a whole; nothing of it was published');
    const [mend, newer] = ['Mend', 'See the newer attempt'].map(name =>
      screen.queryByRole('link', { name })?.getAttribute('href'),
    );
    expect([mend, newer]).toEqual(
      may
        ? ['/data-products/submissions/s1/mend', undefined]
        : [undefined, '/data-products/submissions/s2'],
    );
  });

  it('does not tell missing from forbidden', async () => {
    backend.fail('/submissions/s1', 404);
    renderScreen(
      <Routes>
        <Route path="/s/:id" element={<Submission />} />
      </Routes>,
      { client: backend.client(), at: '/s/s1' },
    );
    expect(await screen.findByText('Nothing to see here')).toBeInTheDocument();
  });
});

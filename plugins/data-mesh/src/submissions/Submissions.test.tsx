import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../__testUtils__/backend';
import { renderScreen } from '../__testUtils__/renderScreen';
import { aSubmission } from '../__testUtils__/submissions';
import { Submissions } from './Submissions';

describe('Submissions', () => {
  const backend = useBackend();
  const energy = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: 'energy', title: 'Energy and Water' },
  };
  const open = (at?: string) =>
    renderScreen(<Submissions />, {
      client: backend.client(),
      at,
      entities: [energy],
    });
  const asked = () =>
    backend.asked
      .filter(({ pathname }) => pathname.endsWith('/submissions'))
      .map(({ search }) => search);

  beforeEach(() =>
    backend.get('/sources', [
      { id: 'demo', type: 'files', domains: ['*'], state: 'ok' },
    ]),
  );

  it('names who has handed in, and nobody where the source was read', async () => {
    backend.get('/submissions', {
      items: [
        aSubmission({ sourceId: 'push', submittedBy: 'user:default/ada' }),
        aSubmission({ id: 's2', sourceId: 'git', submittedBy: 'source:git' }),
        aSubmission({ id: 's3', sourceId: 'ci', submittedBy: 'external:ci' }),
      ],
      totalItems: 3,
    });
    open();
    const table = await screen.findByRole('table', {
      name: 'Submissions, newest first',
    });
    const [, person, source, service] = within(table).getAllByRole('row');
    expect(within(person).getByRole('link', { name: 'ada' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ada',
    );
    expect(source).not.toHaveTextContent('source:git');
    expect(service).toHaveTextContent('external:ci');
  });

  it('shows each attempt with its state, what it waits for and its problems', async () => {
    backend.get('/submissions', {
      items: [
        aSubmission({ errors: 2, warnings: 1 }),
        aSubmission({
          id: 's2',
          title: 'Ferries',
          state: 'waiting',
          errors: 0,
          waitingFor: [
            { kind: 'domain', name: 'sea' },
            { kind: 'contract', name: 'urn:c' },
            { kind: 'owner', name: 'group:default/sea' },
          ],
        }),
        aSubmission({
          id: 's3',
          title: 'Trams',
          domain: 'energy',
          state: 'accepted-with-warnings',
        }),
      ],
      totalItems: 3,
    });
    open();
    const table = await screen.findByRole('table', {
      name: 'Submissions, newest first',
    });
    const [, refused, waiting, accepted] = within(table).getAllByRole('row');
    expect(refused).toHaveTextContent(/Refused.*2 errors, 1 warning/);
    expect(
      within(refused).getByRole('link', { name: 'Night trains' }),
    ).toHaveAttribute('href', '/data-products/submissions/s1');
    expect(waiting).toHaveTextContent(
      'Waiting for the domain sea, the contract urn:c, and the owner group:default/sea',
    );
    expect(accepted).toHaveTextContent('Accepted with warnings');
    expect(refused).toHaveTextContent('rail');
    await waitFor(() => expect(accepted).toHaveTextContent('Energy and Water'));
  });

  it('asks for the state of the address bar, and for another when chosen', async () => {
    backend.get('/submissions', { items: [aSubmission()], totalItems: 1 });
    open('/?state=refused');
    await screen.findByText('Night trains');
    expect(asked()[0]).toBe('?state=refused&limit=50');
    await userEvent.click(screen.getByRole('radio', { name: 'Waiting' }));
    await screen.findByText('Night trains');
    expect(asked()[1]).toBe('?state=waiting&limit=50');
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    await screen.findByText('Night trains');
    expect(asked()[2]).toBe('?limit=50');
  });

  it('asks for all where the address bar names no state that there is', async () => {
    backend.get('/submissions', { items: [], totalItems: 0 });
    open('/?state=constructor');
    expect(
      await screen.findByText('Nothing was submitted yet'),
    ).toBeInTheDocument();
    expect(asked()[0]).toBe('?limit=50');
  });

  it('says that none is in the chosen state', async () => {
    backend.get('/submissions', { items: [], totalItems: 0 });
    open('/?state=waiting');
    expect(
      await screen.findByText('No submission is like that'),
    ).toBeInTheDocument();
  });

  it('narrows to a source and a domain, both in the address bar', async () => {
    backend.get('/submissions', query => ({
      items: query.has('domain') ? [] : [aSubmission()],
      totalItems: query.has('domain') ? 0 : 1,
    }));
    open('/?source=push');
    await screen.findByText('1 submission');
    expect(asked()).toEqual(['?sourceId=push&limit=50']);
    await userEvent.click(
      await screen.findByRole('button', { name: /Domain/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Energy and Water' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all submissions' }),
    );
    await screen.findByText('1 submission');
    expect(asked().slice(1)).toEqual([
      '?sourceId=push&domain=energy&limit=50',
      '?limit=50',
    ]);
  });

  it('says what failed', async () => {
    backend.fail('/submissions', 400);
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The list of submissions could not be loaded',
    );
  });
});

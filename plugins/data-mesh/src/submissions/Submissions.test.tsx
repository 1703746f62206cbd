import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../__testUtils__/backend';
import { renderScreen } from '../__testUtils__/renderScreen';
import { aSubmission } from '../__testUtils__/submissions';
import { Submissions } from './Submissions';

describe('Submissions', () => {
  const backend = useBackend();
  const open = (at?: string) =>
    renderScreen(<Submissions />, { client: backend.client(), at });

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
  });

  it('asks for the state of the address bar, and for another when chosen', async () => {
    backend.get('/submissions', { items: [aSubmission()], totalItems: 1 });
    open('/?state=refused');
    await screen.findByText('Night trains');
    expect(backend.asked[0].search).toBe('?state=refused&limit=50');
    await userEvent.click(screen.getByRole('radio', { name: 'Waiting' }));
    await screen.findByText('Night trains');
    expect(backend.asked[1].search).toBe('?state=waiting&limit=50');
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    await screen.findByText('Night trains');
    expect(backend.asked[2].search).toBe('?limit=50');
  });

  it('asks for all where the address bar names no state that there is', async () => {
    backend.get('/submissions', { items: [], totalItems: 0 });
    open('/?state=constructor');
    expect(
      await screen.findByText('Nothing was submitted yet'),
    ).toBeInTheDocument();
    expect(backend.asked[0].search).toBe('?limit=50');
  });

  it('says that none is in the chosen state', async () => {
    backend.get('/submissions', { items: [], totalItems: 0 });
    open('/?state=waiting');
    expect(
      await screen.findByText('No submission is in this state'),
    ).toBeInTheDocument();
  });

  it('says what failed', async () => {
    backend.fail('/submissions', 400);
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The list of submissions could not be loaded',
    );
  });
});

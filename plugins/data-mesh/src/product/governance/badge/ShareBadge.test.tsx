import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../../__testUtils__/backend';
import { renderScreen } from '../../../__testUtils__/renderScreen';
import { DataMeshProvider } from '../../../api/DataMeshProvider';
import { ShareBadge } from './ShareBadge';

const PATH = '/products/flights/daily-flights';
const URL_OF_IMAGE = 'https://portal.example/badge.svg?signature=abc';

describe('ShareBadge', () => {
  const backend = useBackend();

  async function open(link: object) {
    backend.text(`${PATH}/badge.svg`, '<svg><title>Trust: gold</title></svg>');
    backend.get(`${PATH}/badge-link`, link);
    renderScreen(
      <DataMeshProvider>
        <ShareBadge scorecard="global.trust" title="Trust" />
      </DataMeshProvider>,
      { client: backend.client() },
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Badge of Trust' }),
    );
    return within(
      await screen.findByRole('dialog', { name: 'Badge of Trust' }),
    );
  }

  it('says that only who is signed in sees it, and who can change that', async () => {
    const dialog = await open({ isPublic: false, mayChange: false });
    expect(await dialog.findByText(/Only who is signed in/)).toBeVisible();
    expect(dialog.getByText(/Who may publish this product/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Make it public' })).toBeNull();
    expect(dialog.queryByText(/!\[Trust\]/)).toBeNull();
    expect(
      await dialog.findByRole('img', { name: 'The badge' }),
    ).toHaveAttribute(
      'src',
      expect.stringContaining(encodeURIComponent('Trust: gold')),
    );
  });

  it('offers nothing where the portal lets no badge be public', async () => {
    const off = { isPublic: false, isOff: true, mayChange: false };
    const dialog = await open(off);
    expect(await dialog.findByText(/Only who is signed in/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Make it public' })).toBeNull();
    expect(dialog.queryByText(/Who may publish this product/)).toBeNull();
  });

  it('makes it public, and gives the words for a README', async () => {
    const dialog = await open({ isPublic: false, mayChange: true });
    backend.post(`${PATH}/badge-link`, () => ({
      body: { isPublic: true, mayChange: true, url: URL_OF_IMAGE },
    }));
    await userEvent.click(
      await dialog.findByRole('button', { name: 'Make it public' }),
    );
    expect(await dialog.findByText(/!\[Trust\]/)).toHaveTextContent(
      `[![Trust](${URL_OF_IMAGE})](http://localhost/`,
    );
    expect(dialog.getByText(/Everybody who has/)).toBeVisible();
    expect(
      dialog.getByRole('button', { name: 'End its public addresses' }),
    ).toBeVisible();
  });

  it('says that it stays as it was where the change is refused', async () => {
    const dialog = await open({ isPublic: false, mayChange: true });
    backend.post(`${PATH}/badge-link`, () => ({
      status: 403,
      body: {
        error: { name: 'NotAllowedError', message: 'Not yours' },
        response: { statusCode: 403 },
      },
    }));
    await userEvent.click(
      await dialog.findByRole('button', { name: 'Make it public' }),
    );
    expect(await dialog.findByRole('alert')).toHaveTextContent('Not yours');
    expect(dialog.getByText(/Only who is signed in/)).toBeVisible();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { ExportResults } from './ExportResults';

describe('ExportResults', () => {
  const backend = useBackend();
  const saved: { name: string; url: string }[] = [];
  beforeEach(() => {
    saved.splice(0);
    URL.createObjectURL = () => 'blob:results';
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function save(this: HTMLAnchorElement) {
        saved.push({ name: this.download, url: this.href });
      });
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['Table (CSV)', 'csv', 'governance.csv'],
    ['Policy reports (JSON)', 'report', 'governance.report.json'],
    ['SARIF', 'sarif', 'governance.sarif'],
  ])('saves %s of what the page is about', async (button, format, name) => {
    backend.get(`/governance/results/${format}`, {});
    renderScreen(<ExportResults query={{ policy: 'global.pii-masked' }} />, {
      client: backend.client(),
    });
    await userEvent.click(await screen.findByRole('button', { name: button }));
    await waitFor(() => expect(saved).toEqual([{ name, url: 'blob:results' }]));
    expect(backend.asked[0].search).toBe('?policy=global.pii-masked');
  });

  it('says what went wrong, and saves nothing', async () => {
    backend.fail('/governance/results/csv', 503, 'The store is away');
    renderScreen(<ExportResults />, { client: backend.client() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Table (CSV)' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The store is away/,
    );
    expect(saved).toEqual([]);
  });
});

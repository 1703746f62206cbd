import { screen } from '@testing-library/react';
import { useBackend } from '../../__testUtils__/backend';
import { somePolicyFiles } from '../../__testUtils__/governance';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aProblem } from '../../__testUtils__/submissions';
import { PolicyFiles } from './PolicyFiles';

describe('PolicyFiles', () => {
  const backend = useBackend();
  const open = (overrides?: Parameters<typeof somePolicyFiles>[0]) => {
    backend.get('/policy-files', somePolicyFiles(overrides));
    renderScreen(<PolicyFiles />, { client: backend.client() });
  };
  const [source] = somePolicyFiles().sources;
  const [file] = somePolicyFiles().files;

  it('says where policies come from and that all is well', async () => {
    open();
    expect(
      await screen.findByText(
        'for all domains · folder sales/ for domain sales',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nothing is wrong with any file.'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 file without a problem')).toBeInTheDocument();
  });

  it.each([
    ['current', 'In force as it is'],
    ['last-good', /Last good revision in force.*what it said when it last/],
    ['readable-part', /Not in force as a whole.*each product .* has an error/],
  ] as const)(
    'tells of a problem in a file of which is in force: %s',
    async (inForce, words) => {
      open({
        files: [
          {
            ...file,
            inForce,
            location: 'https://git.example/house/pii.yaml',
            problems: [aProblem({ message: 'There is no field masknig.' })],
          },
        ],
      });
      const article = await screen.findByRole('article', {
        name: /pii-masked\.policy\.yaml/,
      });
      expect(article).toHaveTextContent(words);
      expect(article).toHaveTextContent(/There is no field masknig.*Line 3/);
      expect(screen.getByRole('link')).toHaveAttribute(
        'href',
        'https://git.example/house/pii.yaml',
      );
    },
  );

  it.each([
    ['failing', 'What it said before goes on being asked'],
    [
      'never-read',
      'no new version of a product for which it may hold is accepted',
    ],
  ] as const)(
    'says what it means that a source is %s',
    async (state, words) => {
      open({ sources: [{ ...source, state, message: 'No such folder' }] });
      expect(await screen.findByText(/No such folder/)).toBeInTheDocument();
      expect(screen.getByText(new RegExp(words))).toBeInTheDocument();
    },
  );

  it('says how to get policies', async () => {
    open({ sources: [], files: [] });
    expect(await screen.findByText('No policies yet')).toBeVisible();
  });
});

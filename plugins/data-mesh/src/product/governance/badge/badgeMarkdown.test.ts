import { badgeMarkdown } from './badgeMarkdown';

describe('badgeMarkdown', () => {
  it.each([
    ['Trust', 'Trust'],
    ['Trust [beta]', String.raw`Trust \[beta\]`],
    ['a_b*c', String.raw`a\_b\*c`],
  ])('keeps "%s" a text', (title, words) => {
    expect(
      badgeMarkdown({
        title,
        url: 'https://portal.example/badge.svg',
        page: { origin: 'https://portal.example', pathname: '/catalog/x' },
      }),
    ).toBe(
      `[![${words}](https://portal.example/badge.svg)](https://portal.example/catalog/x)`,
    );
  });
});

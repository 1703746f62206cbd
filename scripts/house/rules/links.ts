import type { Rule } from '../Rule.ts';

const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;

function targetOf(path: string, link: string): string {
  const url = new URL(link, `file:///${path}`);
  return decodeURI(url.pathname).slice(1).replace(/\/$/, '');
}

export const links: Rule = {
  id: 'links',
  title:
    'every link from one page of the repository to another leads somewhere',
  check(files) {
    const known = new Set<string>();
    for (const { path } of files) {
      const parts = path.split('/');
      for (let length = 1; length <= parts.length; length++) {
        known.add(parts.slice(0, length).join('/'));
      }
    }
    return files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(LINK)].flatMap(([, link = '']) =>
          known.has(targetOf(path, link))
            ? []
            : [`${path}: ${link} leads nowhere`],
        ),
      );
  },
  refuses: {
    'a page that is gone': [
      { path: 'docs/a.md', text: 'see [b](../b.md#part)' },
    ],
  },
  accepts: {
    'a page, a folder, the web': [
      {
        path: 'docs/a.md',
        text: '[b](../b.md#part) [c](../c/) [w](https://backstage.io/x) [p](#part)',
      },
      { path: 'b.md', text: '' },
      { path: 'c/d.ts', text: '' },
    ],
  },
};

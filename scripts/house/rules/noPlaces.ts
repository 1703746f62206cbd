import type { Rule } from '../Rule.ts';

// Put together here so that this file does not break its own rule.
const path = (...parts: string[]) => `/${parts.join('/')}`;
const PLACES = [
  // Folders of somebody's machine.
  new RegExp(
    `(?<![\\w.-])(${[
      path('tmp', 'boot'),
      path('work', ''),
      path('farm', ''),
      path('root', ''),
      path('home', '[a-z]+', ''),
    ].join('|')})`,
  ),
  // A registry belongs to the machine that installs, not to the repository.
  new RegExp(
    `(https?:)?//[\\w.-]*(registry|artifactory|nexus|verdaccio)[\\w.-]*`,
  ),
  new RegExp(['npmRegistry', 'Server'].join('')),
  new RegExp(['__archive', 'Url'].join('')),
];
const file = (text: string) => [{ path: 'docs/a.md', text }];

export const noPlaces: Rule = {
  id: 'no-places',
  title: 'no path of a machine and no host of a registry is named',
  check(files) {
    return files.flatMap(each =>
      each.text.split('\n').flatMap((line, index) =>
        PLACES.flatMap(place => {
          const match = place.exec(line);
          return match ? [`${each.path}:${index + 1}: ${match[0]}`] : [];
        }),
      ),
    );
  },
  refuses: {
    'a folder of a machine': file(`see ${path('work', 'main')}`),
    'a home': file(`cp x ${path('home', 'me', 'x')}`),
    'a registry': file(`https://${'registry'}.example.org/x`),
    'a lock file of a mirror': [
      { path: 'yarn.lock', text: `"x@npm:1::${'__archive' + 'Url'}=y"` },
    ],
  },
  accepts: {
    'a path of the repository': file('packages/work/x and ./homework/x'),
    'the word': file('the registry of data products, /api/registry'),
  },
};

import { createUrlSource } from '../url/createUrlSource';
import { GitHost } from './GitHost';
import { UrlOptions } from '../url/readUrlOptions';

/** Every way of reading from a URL, over a host that holds folder `mesh`. */
export const urlPlaces: {
  name: string;
  kind: 'gitlab' | 'gitea' | 'plain';
  path: string;
  what: UrlOptions['what'];
}[] = [
  {
    name: 'a folder on Gitea',
    kind: 'gitea',
    path: '/org/repo/src/branch/main/mesh',
    what: 'folder',
  },
  {
    name: 'a folder on GitLab',
    kind: 'gitlab',
    path: '/org/repo/-/tree/main/mesh/',
    what: 'folder',
  },
  {
    name: 'a glob on GitLab',
    kind: 'gitlab',
    path: '/org/repo/-/blob/main/mesh/**/*.yaml',
    what: 'glob',
  },
  {
    name: 'a document on a web server',
    kind: 'plain',
    path: '/raw/mesh/a.yaml',
    what: 'document',
  },
];

/** A source over such a host. */
export function sourceOf(host: GitHost, of: (typeof urlPlaces)[number]) {
  return createUrlSource(
    {
      url: `${host.url}${of.path}`,
      what: of.what,
      include: of.what === 'folder' ? ['**/*.yaml'] : [],
      exclude: [],
    },
    host.urlReader(of.kind),
  );
}

/** GitLab, Gitea, GitHub: how a path that shows a file becomes one that edits it. */
const PLACES: readonly [RegExp, string][] = [
  [/\/-\/(blob|tree|raw)\//, '/-/edit/'],
  [/^(\/[^/]+\/[^/]+)\/(src|raw)\/branch\//, '$1/_edit/'],
  [/^(\/[^/]+\/[^/]+)\/(blob|tree|raw)\//, '$1/edit/'],
];

/**
 * Where a file of a git host is edited in the browser, from where it is shown;
 * `undefined` for places that we do not know.
 */
export function editUrl(location: string | undefined): string | undefined {
  let url: URL;
  try {
    url = new URL(location ?? '');
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return undefined;
  }
  for (const [shown, edited] of PLACES) {
    if (shown.test(url.pathname)) {
      url.pathname = url.pathname.replace(shown, edited);
      return url.href;
    }
  }
  return undefined;
}

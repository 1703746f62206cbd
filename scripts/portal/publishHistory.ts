import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import type { Portal } from './startPortal.ts';

const HISTORY = join(root, 'examples', 'history');
const OWNER = 'user:default/maya.okafor';
const ANSWER_MS = 30_000;

/** Names of folders, `2` before `10`. */
function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort((x, y) => x.localeCompare(y, 'en', { numeric: true }));
}

async function askAs(
  backendUrl: string,
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const session = await fetch(`${backendUrl}/api/auth/demo/refresh`, {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest', 'x-demo-user': OWNER },
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (!session.ok) {
    throw new Error(`${OWNER} cannot sign in (status ${session.status}).`);
  }
  const { backstageIdentity } = (await session.json()) as {
    backstageIdentity: { token: string };
  };
  return (path, init) =>
    fetch(`${backendUrl}/api/data-mesh/v1${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${backstageIdentity.token}`,
        'content-type': 'application/json',
      },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
}

/**
 * Pushes the products of a folder, as CI would: each of its numbered folders is
 * one version, older ones first. What was published before is left as it is, so
 * that a second start adds nothing.
 *
 * @param history - holds `<domain>/<product>/<number>/*.yaml`
 * @returns how many versions were published
 * @throws when one is not accepted, with what the portal says about it
 */
export async function publishHistory(
  { backendUrl }: Pick<Portal, 'backendUrl'>,
  history: string = HISTORY,
): Promise<number> {
  const ask = await askAs(backendUrl);
  let published = 0;
  for (const domain of foldersOf(history)) {
    for (const product of foldersOf(join(history, domain))) {
      const folder = join(history, domain, product);
      const known = await ask(`/products/${domain}/${product}/revisions`);
      const { totalItems = 0 } = known.ok
        ? ((await known.json()) as { totalItems: number })
        : {};
      for (const version of foldersOf(folder).slice(totalItems)) {
        const files = readdirSync(join(folder, version)).sort();
        const documents = files.map(path => ({
          path,
          content: readFileSync(join(folder, version, path), 'utf8'),
        }));
        const answer = await ask('/submissions', {
          method: 'POST',
          body: JSON.stringify({ documents }),
        });
        if (answer.status !== 201) {
          throw new Error(
            `${domain}/${product}, version ${version}, was not accepted (status ${
              answer.status
            }): ${await answer.text()}`,
          );
        }
        published += 1;
      }
    }
  }
  return published;
}

import { join, resolve } from 'node:path';
import { exitWith } from '../bootstrap/exitWith.cjs';
import { root } from '../bootstrap/paths.cjs';
import { say } from '../bootstrap/say.cjs';
import { judgeArchive } from '../packages/judgeArchive.ts';
import { packPackages } from '../packages/packPackages.ts';
import { readArchive } from '../packages/readArchive.ts';

// Packs the plugins for a Backstage elsewhere: `npm run pack -- ../packages`.
exitWith(async () => {
  const folder = resolve(process.argv[2] ?? join(root, 'temp', 'packages'));
  const paths = await packPackages(folder);
  const archives = paths.map(path => ({ path, ...readArchive(path) }));
  const problems = archives.flatMap(judgeArchive);
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  say(`packed ${paths.length} packages into ${folder}`);
  const resolutions = Object.fromEntries(
    archives.map(({ manifest, path }) => [manifest.name, `file:${path}`]),
  );
  process.stdout.write(`${JSON.stringify({ resolutions }, null, 2)}\n`);
  return 0;
});

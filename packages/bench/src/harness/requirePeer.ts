import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../browser/root';

const run = promisify(execFile);

/** A package that only the bench needs. */
export interface Peer {
  /** Folder below `.cache`. */
  folder: string;
  name: string;
  version: string;
  /** What it needs beside it, such as `graphql@16`. */
  beside: string[];
}

/** Fetches a peer when it is not there yet; what it and its neighbours export can then be required. */
export async function requirePeer(peer: Peer): Promise<NodeJS.Require> {
  const script = join(ROOT, 'scripts', 'peers', 'printPeer.ts');
  const { folder, name, version, beside } = peer;
  const { stdout } = await run(
    process.execPath,
    [script, folder, name, version, ...beside],
    { cwd: ROOT },
  );
  const found: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return createRequire(join(String(found), 'package.json'));
}

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundleFile, isFresh } from '../../bundle/freshness.cjs';

/** The command line as it is installed, made of the sources as they are. */
export function freshBundle(): string {
  if (!isFresh()) {
    const bundler = resolve(__dirname, '../../bundle/bundle.cjs');
    execFileSync(process.execPath, [bundler], { stdio: 'inherit' });
  }
  return bundleFile;
}

import { existsSync } from 'node:fs';
import { say } from '../bootstrap/say.cjs';
import { supervise } from '../bootstrap/supervise.cjs';
import type { Browser } from './Browser.ts';

/** The last resort, for root on Debian and its family: the package of the system. */
export async function installChromium(): Promise<Browser | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return undefined;
  }
  say('installing the package chromium of this system');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    await supervise('/usr/bin/apt-get', args, { env, onOutput: () => {} })
      .ended;
  }
  const executablePath = '/usr/bin/chromium';
  return existsSync(executablePath)
    ? { origin: 'the package of this system', executablePath, env: {} }
    : undefined;
}

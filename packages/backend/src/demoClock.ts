import { existsSync, readFileSync } from 'node:fs';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { dataMeshClockServiceRef } from '@meshstage/plugin-data-mesh-node';

/**
 * A clock that is ahead by as many milliseconds as a file says, read at each look,
 * so that a browser test sees what time alone changes. Whoever writes that file can
 * end every waiver, hence only where somebody develops.
 *
 * @param file - need not be there yet
 * @throws outside of development
 */
export function demoClock(file: string, nodeEnv: string | undefined) {
  if (nodeEnv !== 'development' && nodeEnv !== 'test') {
    throw new Error(
      `MESHSTAGE_DEMO_CLOCK is for tests only, but NODE_ENV is ${
        nodeEnv ? `'${nodeEnv}'` : 'not set'
      }. Remove it from the environment.`,
    );
  }
  return createServiceFactory({
    service: dataMeshClockServiceRef,
    deps: {},
    factory: () => ({ now: () => new Date(Date.now() + aheadOf(file)) }),
  });
}

function aheadOf(file: string): number {
  // Nobody has turned the clock before the file is there.
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '0';
  const ahead = Number(text);
  if (!Number.isFinite(ahead)) {
    throw new Error(`${file} says no milliseconds: ${JSON.stringify(text)}`);
  }
  return ahead;
}

import { wantsColours } from './terminal/colours';
import { Terminal } from './Terminal';

/** The terminal of a process. A reader that has seen enough, such as `head`, ends it. */
export function processTerminal(owner: NodeJS.Process): Terminal {
  const { stdout, stderr, env } = owner;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) =>
      owner.exit(error.code === 'EPIPE' ? 0 : 2),
    );
  }
  return {
    out: text => stdout.write(text),
    say: sentence => stderr.write(`data-mesh: ${sentence}\n`),
    colours: wantsColours(env, stdout.isTTY === true),
    env,
    stdin: () => owner.stdin,
    now: new Date().toISOString(),
  };
}

import { wantsColours } from './terminal/colours';
import { Terminal } from './Terminal';

/** The terminal of a process. A reader that has seen enough, such as `head`, ends it. */
export function processTerminal(owner: NodeJS.Process): Terminal {
  const { stdout, env } = owner;
  const ended = (error: NodeJS.ErrnoException) =>
    owner.exit(error.code === 'EPIPE' ? 0 : 2);
  stdout.on('error', ended);
  return {
    out: text => stdout.write(text),
    say: sentence => {
      // Asked for only now, because a stream is made when one asks for it.
      if (owner.stderr.listenerCount('error', ended) === 0) {
        owner.stderr.on('error', ended);
      }
      owner.stderr.write(`data-mesh: ${sentence}\n`);
    },
    colours: wantsColours(env, stdout.isTTY === true),
    env,
    stdin: () => owner.stdin,
    now: new Date().toISOString(),
  };
}

import { wantsColours } from './terminal/colours';
import { Terminal } from './Terminal';

/** The terminal of a process. A reader that has seen enough, such as `head`, ends it. */
export function processTerminal(owner: NodeJS.Process): Terminal {
  const { stdout, env } = owner;
  const watched = <S extends NodeJS.WriteStream>(stream: S) =>
    stream.on('error', (error: NodeJS.ErrnoException) =>
      owner.exit(error.code === 'EPIPE' ? 0 : 2),
    );
  watched(stdout);
  let stderr: NodeJS.WriteStream | undefined;
  return {
    out: text => stdout.write(text),
    say: sentence => {
      // Asked for only now, because a stream is made when one asks for it.
      stderr ??= watched(owner.stderr);
      stderr.write(`data-mesh: ${sentence}\n`);
    },
    colours: wantsColours(env, stdout.isTTY === true),
    env,
    stdin: () => owner.stdin,
    now: new Date().toISOString(),
  };
}

import { spawn } from 'node:child_process';

/**
 * Milliseconds from the start of a process to its end.
 *
 * @throws where it ends with another status than 0 and 1, which say fine and
 *   findings, or says nothing: then it did not do the work
 */
export function timeProcess(
  program: string,
  args: readonly string[],
): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(program, args, {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', text => (output += text));
    child.stderr.on('data', text => (errors += text));
    child.on('error', reject);
    child.on('close', status => {
      const took = performance.now() - startedAt;
      if ((status === 0 || status === 1) && output.trim() !== '') {
        resolve(took);
      } else {
        reject(
          new Error(
            `${program} ${args.join(' ')} ended with ${status}: ${errors}`,
          ),
        );
      }
    });
  });
}

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Git as on any machine: no settings of the person, always the same commits. */
const GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Maya Okafor',
  GIT_AUTHOR_EMAIL: 'maya@example.com',
  GIT_COMMITTER_NAME: 'Maya Okafor',
  GIT_COMMITTER_EMAIL: 'maya@example.com',
};

/** Where a transcript is played. */
export interface Stage {
  /** The bundled file that `data-mesh` stands for. */
  bundle: string;
  /** The binary of Node that runs it. */
  node: string;
  /** Copied to where the commands run. */
  files: string;
  env?: { [name: string]: string };
}

/**
 * Plays the commands of a transcript, lines that begin with `$ `, by the shell
 * in a copy of the files, and writes down what really came of each: its output,
 * what it said on standard error, and its status in brackets unless 0. Lines
 * that begin with `; ` are remarks and stay.
 */
export async function playTranscript(
  transcript: string,
  { bundle, node, files, env }: Stage,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'data-mesh-'));
  try {
    const work = join(folder, 'work');
    const bin = join(folder, 'bin');
    cpSync(files, work, { recursive: true });
    mkdirSync(bin);
    symlinkSync(bundle, join(bin, 'data-mesh'));
    symlinkSync(node, join(bin, 'node'));
    const environment = {
      ...GIT,
      PATH: [bin, process.env.PATH].join(delimiter),
      ...env,
    };
    let played = '';
    for (const line of transcript.split('\n')) {
      if (line.startsWith('$ ')) {
        played += `${line}\n${await run(line.slice(2), work, environment)}`;
      } else if (line.startsWith('; ')) {
        played += `${line}\n`;
      }
    }
    return played;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(
  command: string,
  cwd: string,
  env: { [name: string]: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { cwd, env });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', text => (output += text));
    child.stderr.setEncoding('utf8').on('data', text => (errors += text));
    child.on('error', reject);
    child.on('close', status => {
      const text = [output, errors].map(each =>
        each === '' || each.endsWith('\n') ? each : `${each}\n`,
      );
      resolve(`${text.join('')}${status === 0 ? '' : `[${status}]\n`}`);
    });
  });
}

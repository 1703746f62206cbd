import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { slugify } from '@meshstage/plugin-data-mesh-common';
import { CommandLine } from '../args/CommandLine';
import { CannotRun } from '../CannotRun';
import { errorReason } from '../input/errorReason';
import { ExitStatus, Terminal } from '../Terminal';
import { contractText, productText } from './documents';

/** `data-mesh init`: a small product with its contract, where nothing is yet. */
export async function init(
  line: CommandLine,
  terminal: Terminal,
): Promise<ExitStatus> {
  const folder = line.operands[0] ?? '.';
  const typed = line.value('name') ?? basename(resolve(folder));
  const name = slugify(typed);
  const domain = slugify(line.value('domain') ?? '');
  if (!name || !domain) {
    throw new CannotRun(
      `'${
        name ? line.value('domain') : typed
      }' makes no name; give one of letters and digits with ${
        name ? '--domain' : '--name'
      }.`,
    );
  }
  const files = new Map([
    [join(folder, `${name}.odps.yaml`), productText({ name, domain })],
    [join(folder, `${name}.odcs.yaml`), contractText({ name, domain })],
  ]);
  for (const file of files.keys()) {
    if (existsSync(file)) {
      throw new CannotRun(`'${file}' is there already; nothing was written.`);
    }
  }
  for (const [file, text] of files) {
    write(folder, file, text);
    terminal.out(`${file}\n`);
  }
  terminal.out(
    `\nNext: describe your data in both, then data-mesh lint ${folder}\n`,
  );
  return 0;
}

function write(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // What somebody else has put there in the meantime stays, too.
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CannotRun(`Cannot write '${file}': ${errorReason(error)}.`);
  }
}

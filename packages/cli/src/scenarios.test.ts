import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freshBundle } from './__testUtils__/freshBundle';
import { node20 } from './__testUtils__/node20';
import { playTranscript } from './__testUtils__/playTranscript';

// Whole commands in processes of their own: a folder holds the files, and
// transcript.txt the commands with what comes of them. With UPDATE_SCENARIOS=1
// the transcripts are written anew; read what changed before it is committed.
// A command is done in a moment, unless the machine is busy.
const FOLDER = resolve(__dirname, '../scenarios');
/** Played on the oldest Node as well: what loads code and touches the system. */
const ON_NODE_20 = [
  'lint-inputs',
  'diff-product',
  'check-comment',
  'check-policies',
  'policy-unreadable',
];

const UPDATES = process.env.UPDATE_SCENARIOS === '1';
const oldest = UPDATES ? undefined : node20();
const cases = readdirSync(FOLDER).flatMap((name): [string, string][] => [
  [name, process.execPath],
  ...(oldest && oldest !== process.execPath && ON_NODE_20.includes(name)
    ? [[`${name} on Node 20`, oldest] as [string, string]]
    : []),
]);

describe('scenarios', () => {
  const bundle = freshBundle();

  it.concurrent.each(cases)(
    '%s',
    async (title, node) => {
      const files = join(FOLDER, title.split(' ')[0]);
      const file = join(files, 'transcript.txt');
      const played = await playTranscript(readFileSync(file, 'utf8'), {
        bundle,
        node,
        files,
      });
      if (UPDATES) {
        writeFileSync(file, played);
      }
      expect(played).toBe(readFileSync(file, 'utf8'));
    },
    60_000,
  );
});

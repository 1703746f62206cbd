import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PACKAGE = resolve(__dirname, '..');

it('shows in the README what the scenario readme has shown', () => {
  const readme = readFileSync(resolve(PACKAGE, 'README.md'), 'utf8');
  const transcript = resolve(PACKAGE, 'scenarios/readme/transcript.txt');
  const shown = [...readme.matchAll(/^```console\n([^]*?)^```/gm)]
    .map(([, block]) => block)
    .join('');
  expect(shown).toBe(readFileSync(transcript, 'utf8'));
});

import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureReader } from './fixtureReader';

const ELSEWHERE = 'only files below the folder of the policy are read';

describe('fixtureReader', () => {
  let root: string;
  const at = (...names: string[]) => join(root, ...names);

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'fixtures-'));
    mkdirSync(at('policies/given'), { recursive: true });
    writeFileSync(at('policies/given/a.yaml'), 'id: a\n');
    writeFileSync(at('policies/..b.yaml'), 'id: b\n');
    writeFileSync(at('secret.yaml'), 'id: secret\n');
    symlinkSync('given/a.yaml', at('policies/inside.yaml'));
    symlinkSync('../secret.yaml', at('policies/outside.yaml'));
    symlinkSync('../nothing.yaml', at('policies/dangling.yaml'));
    symlinkSync('..', at('policies/up'));
    symlinkSync('round.yaml', at('policies/round.yaml'));
    symlinkSync('policies', at('linked'));
    execFileSync('mkfifo', [at('policies/pipe.yaml')]);
    writeFileSync(at('policies/large.yaml'), '');
    truncateSync(at('policies/large.yaml'), 5 * 1024 * 1024 + 1);
    writeFileSync(at('policies/limit.yaml'), ' '.repeat(5 * 1024 * 1024));
    writeFileSync(at('policies/bytes.yaml'), Buffer.from([0x81, 0x82]));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(['policies', 'linked'])('reads files below the folder %s', folder => {
    const { read, reasons } = fixtureReader(at(folder));
    expect(read('given/a.yaml')).toBe('id: a\n');
    expect(read('given/../given/a.yaml')).toBe('id: a\n');
    expect(read('inside.yaml')).toBe('id: a\n');
    expect(read('..b.yaml')).toBe('id: b\n');
    expect(read('limit.yaml')).toHaveLength(5 * 1024 * 1024);
    expect(read('nothing.yaml')).toBeUndefined();
    expect(read('given/a.yaml/b')).toBeUndefined();
    expect([...reasons]).toEqual([]);
  });

  // What is there and what is not looks the same outside.
  it.each([
    ['../secret.yaml', ELSEWHERE],
    ['../nothing.yaml', ELSEWHERE],
    ['../policies/given/../../secret.yaml', ELSEWHERE],
    ['../../../../../../../../../../../dev/zero', ELSEWHERE],
    ['outside.yaml', ELSEWHERE],
    ['dangling.yaml', ELSEWHERE],
    ['up/secret.yaml', ELSEWHERE],
    ['up/nothing.yaml', ELSEWHERE],
    ['round.yaml', ELSEWHERE],
    ['pipe.yaml', 'it is no ordinary file'],
    ['given', 'it is no ordinary file'],
    ['large.yaml', 'it has more than the 5 MB that a document may have'],
    ['bytes.yaml', 'it is no text in UTF-8'],
  ])('reads nothing of %s, since %s', (path, reason) => {
    const { read, reasons } = fixtureReader(at('policies'));
    expect(read(path)).toBeUndefined();
    expect(reasons.get(path)).toBe(reason);
  });
});

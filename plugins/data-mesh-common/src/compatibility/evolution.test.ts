import { DataContract } from '../model';
import { readDocument } from '../read';
import { corpusOf } from '../read/__fixtures__/corpus';
import { EVOLUTION } from './__fixtures__/evolution.table';
import { judgeVersions } from './judge/judgeVersions';

interface Version {
  path: string;
  contract: DataContract;
}

/** Chains whose documents are native; the others are another standard and have no model. */
function chains(): { native: Version[][]; foreign: number } {
  const byFolder = new Map<string, Version[]>();
  let foreign = 0;
  for (const { path, bytes } of corpusOf('evolution')) {
    const { document } = readDocument(bytes);
    if (document?.kind === 'DataContract') {
      const folder = path.slice(0, path.lastIndexOf('/'));
      const versions = byFolder.get(folder) ?? [];
      byFolder.set(folder, [...versions, { path, contract: document }]);
    } else {
      foreign += 1;
    }
  }
  return { native: [...byFolder.values()], foreign };
}

describe('version chains of the corpus', () => {
  const { native, foreign } = chains();
  const steps = native.flatMap(versions =>
    versions.slice(1).map((after, index) => {
      const before = versions[index];
      const judged = judgeVersions([before.contract], after.contract);
      const breaks: Record<string, number> = {};
      for (const { rule, consumers } of judged.changes) {
        if (consumers === 'break') {
          breaks[rule] = (breaks[rule] ?? 0) + 1;
        }
      }
      const step = after.path.split('/').slice(-2).join('/');
      return { step, bump: judged.bump, declared: judged.declaredBump, breaks };
    }),
  );

  it('are judged as committed', () => {
    process.stdout.write(
      `CORPUS evolution: ${steps.length} steps judged, ${foreign} documents of another standard left out\n`,
    );
    const expected = EVOLUTION.map(({ why: _, ...row }) => row);
    // Without the corpus there is nothing to judge.
    expect(steps).toEqual(steps.length === 0 ? [] : expected);
  });

  it('are explained, each in a sentence', () => {
    for (const { why } of EVOLUTION) {
      expect(why).toMatch(/^[A-Z].{20,300}\.$/);
    }
  });
});

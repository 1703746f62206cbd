import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  loadPolicySet,
  runPolicyTests,
} from '@meshstage/plugin-data-mesh-common';
import {
  STARTER,
  starterFolders,
  starterPolicies,
} from './__testUtils__/starterPolicies';
import { fixtureReader } from './policy/test/fixtureReader';

const folders = starterFolders();
const policies = starterPolicies();
const ofDomains = policies.filter(({ scope }) => scope !== 'global');

it('loads as the sources of a portal would', () => {
  const set = loadPolicySet(
    folders.map(({ scope, files }) => ({ id: scope, scope, files })),
  );
  expect(set.problems).toEqual([]);
  expect(set.everywhere).toHaveLength(policies.length - ofDomains.length);
  expect(ofDomains.map(({ id }) => id)).toEqual(['public-finance.faults-told']);
  expect(
    set.overlays.map(({ of, domain, state }) => [of, domain, state]),
  ).toEqual([['global.pii-masked', 'public-finance', 'applied']]);
});

describe.each(policies.map(policy => [policy.id, policy] as const))(
  '%s',
  (id, policy) => {
    const [folder] = folders.filter(({ scope }) => scope === policy.scope);
    const team = policy.scope === 'global' ? 'platform' : policy.scope;

    it('passes its tests, and no change of it would', () => {
      const [trial] = runPolicyTests(
        [policy],
        fixtureReader(folder.folder).read,
      );
      expect(trial.problems).toEqual([]);
      expect(trial.mutants).toBeGreaterThan(0);
    });

    it('says who owns it and how to mend what fails, and is seen to pass and to fail', () => {
      expect(folder.files.map(({ path }) => path)).toContain(
        `${id.replace(`${policy.scope}.`, '')}.policy.yaml`,
      );
      expect(policy).toMatchObject({
        owner: `group:default/${team}-team`,
        category: expect.any(String),
        fix: { text: expect.any(String) },
      });
      const expected = policy.tests.map(({ expect: outcome }) => outcome);
      expect(expected).toEqual(expect.arrayContaining(['pass', 'fail']));
    });
  },
);

it('is told in the README as the files say', () => {
  const readme = readFileSync(join(STARTER, 'README.md'), 'utf8');
  const rows = policies.map(({ id, title, enforce, tests }) => {
    const alone = tests.every(test => test.expect !== 'not-evaluated');
    return [
      `[\`${id}\`](${id.replace('.', '/')}.policy.yaml)`,
      title,
      enforce.check,
      enforce.publish,
      enforce.scan,
      alone ? 'yes' : 'no',
    ];
  });
  const told = [...readme.matchAll(/^\| (\[`[a-z-]+\..*) \|$/gm)].map(
    ([, row]) => row.split('|').map(cell => cell.trim()),
  );
  expect(told).toEqual(rows);
});

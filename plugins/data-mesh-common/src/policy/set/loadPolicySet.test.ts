import { JsonObject, renderProblem } from '../../model';
import { overlayText, policyText } from '../overlay/__testUtils__/policyTexts';
import { loadPolicySet } from './loadPolicySet';
import { policiesFor } from './policiesFor';
import { PolicySet } from './PolicySet';
import { PolicySource } from './PolicySource';

const KEEPS = {
  forEach: 'datasets',
  assert: { retention: { atMost: 'P90D' } },
};
const BROKEN = 'kind: DataPolicy\nspec: {';

/** Files by their paths. */
type Files = { readonly [path: string]: string };

function source(scope: string, files?: Files, id = scope): PolicySource {
  return {
    id,
    scope,
    ...(files && {
      files: Object.entries(files).map(([path, content]) => ({
        path,
        content,
      })),
    }),
  };
}

function keeps(most: string, id = 'global.raw-retention'): string {
  return policyText(
    { ...KEEPS, assert: { retention: { atMost: most } } },
    { id },
  );
}

function asks(most: string, more: JsonObject = {}): string {
  return overlayText({ assert: { retention: { atMost: most } }, ...more });
}

/** What is in force for a domain: ids, with the number of overlays. */
function inForce(set: PolicySet, domain: string): string[] {
  return policiesFor(set, domain).map(
    ({ policy, overlays }) =>
      policy.id + (overlays.length ? ` +${overlays.length}` : ''),
  );
}

function asserts(set: PolicySet, domain: string): unknown[] {
  return policiesFor(set, domain).flatMap(({ assert }) =>
    assert.map(each => 'wanted' in each && each.wanted),
  );
}

function told({ problems }: PolicySet): string[] {
  return problems.map(
    ({ path, problem }) => `${path}: ${renderProblem(problem).message}`,
  );
}

function states({ overlays }: PolicySet): string[] {
  return overlays.map(({ domain, state }) => `${domain} ${state}`);
}

describe('loadPolicySet', () => {
  it('gives each domain its own', () => {
    const set = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D') }),
      source('sales', {
        'b.yaml': [asks('P30D'), keeps('P5D', 'sales.other')].join('\n---\n'),
      }),
      source('hr', { 'c.yaml': keeps('P7D', 'hr.other') }),
    ]);
    expect(set.problems).toEqual([]);
    expect(inForce(set, 'finance')).toEqual(['global.raw-retention']);
    expect(inForce(set, 'hr')).toEqual(['global.raw-retention', 'hr.other']);
    expect(inForce(set, 'sales')).toEqual([
      'global.raw-retention +1',
      'sales.other',
    ]);
    expect(asserts(set, 'sales')).toEqual(['P90D', 'P30D', 'P5D']);
    expect(set.overlays).toEqual([
      {
        of: 'global.raw-retention',
        domain: 'sales',
        source: 'sales',
        path: 'b.yaml',
        state: 'applied',
      },
    ]);
  });

  it('lets no domain speak for another', () => {
    const set = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D') }),
      source('hr', {
        'b.yaml': asks('P30D'),
        'c.yaml': keeps('P1D', 'global.mine'),
        'd.yaml': keeps('P1D', 'sales.theirs'),
      }),
    ]);
    for (const domain of ['sales', 'hr', 'finance']) {
      expect(inForce(set, domain)).toEqual(['global.raw-retention']);
    }
    expect(
      set.problems.map(({ path, problem }) => [path, problem.code]),
    ).toEqual([
      ['b.yaml', 'policy-scope'],
      ['c.yaml', 'policy-scope'],
      ['d.yaml', 'policy-scope'],
    ]);
    expect(set.unloaded.map(({ scope, path }) => [scope, path])).toEqual([
      ['hr', 'b.yaml'],
      ['hr', 'c.yaml'],
      ['hr', 'd.yaml'],
    ]);
  });

  it('takes overlays of every domain from the global source', () => {
    const set = loadPolicySet([
      source('global', {
        'a.yaml': [keeps('P90D'), asks('P30D')].join('\n---\n'),
      }),
    ]);
    expect(inForce(set, 'sales')).toEqual(['global.raw-retention +1']);
    expect(inForce(set, 'hr')).toEqual(['global.raw-retention']);
  });

  it('believes the files of a source without a scope', () => {
    const files = {
      'a.yaml': [keeps('P90D'), keeps('P9D', 'hr.b')].join('\n---\n'),
      'b.yaml': asks('P30D'),
      'c.yaml': BROKEN,
    };
    const { scope, ...anybody } = source('files', files);
    const set = loadPolicySet([anybody]);
    expect(inForce(set, 'hr')).toEqual(['global.raw-retention', 'hr.b']);
    expect(inForce(set, 'sales')).toEqual(['global.raw-retention +1']);
    expect(set.unloaded).toEqual([
      { source: scope, scope: 'global', path: 'c.yaml' },
    ]);
  });

  it('keeps the last good revision of a broken file, and only of that', () => {
    const before = loadPolicySet([
      source('global', {
        'a.yaml': keeps('P90D'),
        'b.yaml': keeps('P80D', 'global.b'),
      }),
    ]);
    const sources = [
      source('global', {
        'a.yaml': BROKEN,
        'b.yaml': keeps('P70D', 'global.b'),
      }),
    ];
    const set = loadPolicySet(sources, before.lastGood);
    expect(asserts(set, 'sales')).toEqual(['P70D', 'P90D']);
    expect(set.unloaded).toEqual([]);
    expect(told(set)).toContainEqual(
      'a.yaml: This file has errors, so what it said when it last had none is still in force.',
    );
    const again = loadPolicySet(sources, set.lastGood);
    expect(again).toEqual(set);
    const restored = JSON.parse(JSON.stringify(set.lastGood));
    expect(loadPolicySet(sources, restored).hash).toBe(set.hash);
  });

  it('keeps a file whole when one of its documents is broken', () => {
    const path = 'a.yaml';
    const good = [keeps('P90D'), keeps('P80D', 'global.b')].join('\n---\n');
    const bad = [keeps('P10D'), keeps('soon', 'global.b')].join('\n---\n');
    const before = loadPolicySet([source('global', { [path]: good })]);
    const set = loadPolicySet(
      [source('global', { [path]: bad })],
      before.lastGood,
    );
    expect(asserts(set, 'sales')).toEqual(['P80D', 'P90D']);
    const fresh = loadPolicySet([source('global', { [path]: bad })]);
    expect(asserts(fresh, 'sales')).toEqual(['P10D']);
    expect(fresh.unloaded).toEqual([
      { source: 'global', scope: 'global', path },
    ]);
    expect(fresh.lastGood).toEqual([]);
  });

  it('keeps all files of a source that does not answer, and none of one that is gone', () => {
    const before = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D') }),
      source('sales', { 'b.yaml': asks('P30D') }),
    ]);
    const away = [source('global'), source('sales')];
    expect(loadPolicySet(away, before.lastGood).hash).toBe(before.hash);
    const gone = loadPolicySet([source('global')], before.lastGood);
    expect(inForce(gone, 'sales')).toEqual(['global.raw-retention']);
  });

  it('drops a file that its source no longer has', () => {
    const before = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D') }),
    ]);
    const set = loadPolicySet([source('global', {})], before.lastGood);
    expect(inForce(set, 'sales')).toEqual([]);
    expect(set.lastGood).toEqual([]);
  });

  it('refuses a looser overlay and keeps the one before', () => {
    const global = source('global', { 'a.yaml': keeps('P90D') });
    const looser = [global, source('sales', { 'b.yaml': asks('120 days') })];
    const fresh = loadPolicySet(looser);
    expect(told(fresh)).toEqual([
      'b.yaml: Domain sales may not raise retention from 90 to 120 days (global.raw-retention).',
    ]);
    expect(states(fresh)).toEqual(['sales refused']);
    expect(asserts(fresh, 'sales')).toEqual(['P90D']);
    expect(fresh.unloaded).toEqual([]);

    const before = loadPolicySet([
      global,
      source('sales', { 'b.yaml': asks('P30D') }),
    ]);
    const set = loadPolicySet(looser, before.lastGood);
    expect(states(set)).toEqual(['sales applied']);
    expect(asserts(set, 'sales')).toEqual(['P90D', 'P30D']);
    expect(set.hash).toBe(before.hash);
    expect(told(set)[0]).toContain('from 90 to 120 days');
  });

  it('does not refuse an old overlay because its policy became stricter', () => {
    const sales = source('sales', { 'b.yaml': asks('P30D') });
    const before = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D') }),
      sales,
    ]);
    const stricter = source('global', { 'a.yaml': keeps('P10D') });
    const set = loadPolicySet([stricter, sales], before.lastGood);
    expect(states(set)).toEqual(['sales redundant']);
    expect(asserts(set, 'sales')).toEqual(['P10D']);
    expect(set.problems.map(({ problem }) => problem.severity)).toEqual([
      'info',
    ]);
    const moved = source('sales', { 'moved.yaml': asks('P30D') });
    const after = loadPolicySet([stricter, moved], set.lastGood);
    expect(states(after)).toEqual(['sales redundant']);
    expect(states(loadPolicySet([stricter, sales]))).toEqual(['sales refused']);
  });

  it('tells of an overlay whose policy is gone', () => {
    const set = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D', 'global.raw-retentions') }),
      source('sales', { 'b.yaml': asks('P30D') }),
    ]);
    expect(states(set)).toEqual(['sales orphaned']);
    expect(set.problems).toHaveLength(1);
    expect(renderProblem(set.problems[0].problem)).toMatchObject({
      severity: 'warning',
      message: 'There is no policy "global.raw-retention" to tighten.',
      fix: 'Did you mean "global.raw-retentions"? If it is gone, take the overlay away.',
    });
  });

  it('takes one of two policies with one id and tells of the other', () => {
    const sources = [
      source('global', { 'a.yaml': keeps('P90D'), 'b.yaml': keeps('P1D') }),
    ];
    const set = loadPolicySet(sources);
    expect(asserts(set, 'sales')).toEqual(['P90D']);
    expect(told(set)).toEqual([
      'b.yaml: "global.raw-retention" stands in "a.yaml" too.',
    ]);
  });

  it('is the same set whatever the order of sources, files and overlays', () => {
    const files = {
      'a.yaml': keeps('P90D'),
      'b.yaml': keeps('P9D', 'global.b'),
    };
    const overlays = {
      'c.yaml': asks('P30D'),
      'd.yaml': asks('P20D', { severity: 'critical' }),
    };
    const swapped = (all: Files) =>
      Object.fromEntries(Object.entries(all).reverse());
    const one = loadPolicySet([
      source('global', files),
      source('sales', overlays),
    ]);
    const other = loadPolicySet([
      source('sales', swapped(overlays)),
      source('global', swapped(files)),
    ]);
    expect(other).toEqual(one);
    expect(inForce(one, 'sales')).toContain('global.raw-retention +2');
  });

  it('has another hash when what is asked changes, not when it is written otherwise', () => {
    const hashOf = (content: string) =>
      loadPolicySet([source('global', { 'a.yaml': content })]).hash;
    const hash = hashOf(keeps('P90D'));
    expect(hashOf(`# as before\n${keeps('P90D')}\n`)).toBe(hash);
    expect(hashOf(keeps('P91D'))).not.toBe(hash);
    expect(hashOf(`${keeps('P90D')}\n---\n${BROKEN}`)).not.toBe(hash);
  });

  it.each([
    ['a byte of nothing', '\u0000'],
    ['a key of every object', '__proto__: { a: 1 }\nkind: DataPolicy'],
    ['a deep nest', '['.repeat(100_000)],
    ['a megabyte', `kind: ${'x'.repeat(1_000_000)}`],
    ['nothing', ''],
  ])('stands %s beside a good file', (_, content) => {
    const set = loadPolicySet([
      source('global', { 'a.yaml': keeps('P90D') }),
      source('sales', { 'b.yaml': content }),
    ]);
    expect(inForce(set, 'sales')).toEqual(['global.raw-retention']);
    expect(set.problems.length).toBeGreaterThan(0);
  });
});

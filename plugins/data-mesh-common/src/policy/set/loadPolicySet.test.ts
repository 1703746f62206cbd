import { renderProblem } from '../../model';
import { loadPolicySet } from './loadPolicySet';
import {
  asks,
  asserts,
  BROKEN,
  Files,
  inForce,
  keeps,
  source,
  states,
  told,
} from './__testUtils__/sources';

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

  it('does not know what a source asks for that never could be read', () => {
    const unread = { id: 'teams', scope: 'sales', unread: ['sales', 'hr'] };
    const other = { id: 'labs', scope: 'labs', files: [], unread: ['labs'] };
    const read = source('global', { 'a.yaml': keeps('P90D') });
    const set = loadPolicySet([read, unread, other]);
    expect(inForce(set, 'sales')).toEqual(['global.raw-retention']);
    expect(set.unloaded).toEqual([
      { source: 'labs', scope: 'labs', path: '' },
      { source: 'teams', scope: 'hr', path: '' },
      { source: 'teams', scope: 'sales', path: '' },
    ]);
    const { hash } = loadPolicySet([other, unread, read]);
    expect(set.hash).toBe(hash);
    expect(set.hash).not.toBe(loadPolicySet([read]).hash);
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

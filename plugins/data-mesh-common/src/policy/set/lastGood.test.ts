import { loadPolicySet } from './loadPolicySet';
import {
  asks,
  asserts,
  BROKEN,
  inForce,
  keeps,
  source,
  states,
  told,
} from './__testUtils__/sources';

describe('loadPolicySet after another set', () => {
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

  it('says what nobody can read any more of a source that does not answer', () => {
    const lastGood = [{ source: 'global', path: 'a.yaml', content: BROKEN }];
    const set = loadPolicySet([source('global')], lastGood);
    expect(set.unloaded).toEqual([
      { source: 'global', scope: 'global', path: 'a.yaml' },
    ]);
    expect(set.problems.length).toBeGreaterThan(0);
    expect(loadPolicySet([source('global')], set.lastGood)).toEqual(set);
  });

  it.each([
    ['another file', source('global', { 'a.yaml': keeps('P999D') }, 'late')],
    ['an earlier file', source('global', { 'a.yaml': keeps('P999D') }, 'a')],
  ])(
    'leaves a policy to the file that has it when %s claims its id',
    (_, late) => {
      const own = source('global', { 'z.yaml': keeps('P90D') });
      const before = loadPolicySet([own]);
      const set = loadPolicySet([own, late], before.lastGood);
      expect(asserts(set, 'sales')).toEqual(['P90D']);
      expect(told(set)).toEqual([
        'a.yaml: "global.raw-retention" stands in "z.yaml" too.',
      ]);
      expect(set.lastGood).toEqual(before.lastGood);
      const restored = JSON.parse(JSON.stringify(set.lastGood));
      expect(loadPolicySet([own, late], restored)).toEqual(set);

      const broken = source('global', { 'z.yaml': BROKEN });
      expect(loadPolicySet([broken], set.lastGood).unloaded).toEqual([]);
      expect(asserts(loadPolicySet([late], set.lastGood), 'sales')).toEqual([
        'P999D',
      ]);
    },
  );

  it.each([
    ['its text is broken', source('global', { 'z.yaml': BROKEN })],
    ['its source does not answer', source('global')],
  ])('leaves a policy to the file that has it while %s', (_, own) => {
    const claim = source('global', { 'a.yaml': keeps('P999D') }, 'late');
    const before = loadPolicySet([
      source('global', { 'z.yaml': keeps('P90D') }),
    ]);
    const set = loadPolicySet([own, claim], before.lastGood);
    expect(asserts(set, 'sales')).toEqual(['P90D']);
    expect(told(set)).toContain(
      'a.yaml: "global.raw-retention" stands in "z.yaml" too.',
    );
    expect(set.lastGood).toEqual(before.lastGood);
  });

  it('takes a policy that has moved to another file', () => {
    const other = keeps('P80D', 'global.b');
    const before = loadPolicySet([
      source('global', { 'z.yaml': `${keeps('P90D')}\n---\n${other}` }),
    ]);
    const set = loadPolicySet(
      [source('global', { 'z.yaml': other, 'a.yaml': keeps('P70D') })],
      before.lastGood,
    );
    expect(asserts(set, 'sales')).toEqual(['P80D', 'P70D']);
    expect(told(set)).toEqual([]);
  });

  it('names the source of a file with the same path', () => {
    const files = { 'p.yaml': keeps('P90D') };
    const set = loadPolicySet([
      source('global', files, 'one'),
      source('global', files, 'two'),
    ]);
    expect(told(set)).toEqual([
      'p.yaml: "global.raw-retention" stands in "p.yaml" of source "one" too.',
    ]);
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
});

import { FlipKind, LevelFlipKind } from './Impact';
import { ImpactTally } from './ImpactTally';
import { JudgedImpact } from './JudgedImpact';

/** A product of which policy `global.a` says what `kinds` say, each of a policy of its own. */
function judged(
  ref: string,
  kinds: FlipKind[],
  levels: LevelFlipKind[] = [],
): JudgedImpact {
  const [, domain, name] = /:(.*)\/(.*)/.exec(ref) ?? [];
  return {
    outcomes: kinds.map((_, index) => ({
      id: `global.${'abc'[index]}`,
      title: 'A title',
      change: index === 0 ? 'waivers' : 'changed',
      before: 'pass',
      after: 'fail',
    })),
    product: {
      ref,
      title: name,
      domain,
      owner: name === 'nobodys' ? undefined : `group:default/${domain}`,
      policies: kinds.map((kind, index) => ({
        policy: `global.${'abc'[index]}`,
        title: 'A title',
        kind,
        count: 1,
        items: [],
      })),
      levels: levels.map(kind => ({
        scorecard: 'global.trust',
        title: 'Trust',
        kind,
        missing: [],
      })),
    },
  };
}

describe('ImpactTally', () => {
  it('counts a product once for each kind, by domain, owner, policy and scorecard', () => {
    const tally = new ImpactTally();
    tally.add(judged('dataproduct:sales/one', ['fails', 'fails'], ['lost']));
    tally.add(judged('dataproduct:sales/nobodys', ['clears']));
    tally.add(judged('dataproduct:hr/two', ['fails'], ['lost', 'lost']));
    tally.add(judged('dataproduct:hr/same', []));
    tally.add();
    const impact = tally.impact();
    expect(impact.products).toEqual({ seen: 5, flipped: 3 });
    expect(impact.flips).toMatchObject({ fails: 2, clears: 1, more: 0 });
    expect(impact.levels).toEqual({ lost: 2, unknown: 0, reached: 0 });
    expect(
      impact.domains.map(({ key, products, flips }) => [
        key,
        products,
        flips.fails,
        flips.clears,
      ]),
    ).toEqual([
      ['hr', 1, 1, 0],
      ['sales', 2, 1, 1],
    ]);
    expect(impact.owners.map(({ key, products }) => [key, products])).toEqual([
      ['', 1],
      ['group:default/hr', 1],
      ['group:default/sales', 1],
    ]);
    expect(
      impact.policies.map(({ id, change, before, after, flips }) => [
        ...[id, change, before.pass, after.fail, flips.fails, flips.clears],
      ]),
    ).toEqual([
      ['global.a', 'waivers', 3, 3, 2, 1],
      ['global.b', 'changed', 1, 1, 1, 0],
    ]);
    expect(impact.scorecards).toEqual([
      {
        id: 'global.trust',
        title: 'Trust',
        flips: { lost: 3, unknown: 0, reached: 0 },
      },
    ]);
  });

  it('tells the worst first, and of many only the worst, in whatever order they come', () => {
    const products: [string, FlipKind[], LevelFlipKind[]][] = [
      ['dataproduct:a/clears', ['clears'], []],
      ['dataproduct:a/more', ['more', 'clears'], []],
      ['dataproduct:a/lost', [], ['lost']],
      ['dataproduct:b/fails', ['clears', 'fails'], []],
      ['dataproduct:a/fails', ['fails'], []],
      ['dataproduct:a/reached', [], ['reached']],
      ['dataproduct:a/refused', ['refused'], []],
    ];
    for (const order of [products, [...products].reverse()]) {
      const tally = new ImpactTally(3);
      order.forEach(each => tally.add(judged(...each)));
      const { items, products: counted } = tally.impact();
      expect(items.map(({ ref }) => ref)).toEqual([
        'dataproduct:a/fails',
        'dataproduct:b/fails',
        'dataproduct:a/refused',
      ]);
      expect(counted).toEqual({ seen: 7, flipped: 7 });
    }
  });

  it('tells which could not be judged, and that they are no flips', () => {
    const tally = new ImpactTally(2);
    tally.add(judged('dataproduct:sales/one', ['fails']));
    expect(tally.impact().unjudged).toBeUndefined();
    tally.addUnjudged('dataproduct:sales/two');
    tally.addUnjudged('dataproduct:hr/three');
    tally.addUnjudged('dataproduct:hr/four');
    const { products, unjudged } = tally.impact();
    expect(products).toEqual({ seen: 4, flipped: 1 });
    expect(unjudged).toEqual({
      count: 3,
      refs: ['dataproduct:hr/three', 'dataproduct:sales/two'],
    });
  });
});

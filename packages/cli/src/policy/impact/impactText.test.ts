import { ImpactTally } from '@meshstage/plugin-data-mesh-common';
import { coloursOf } from '../../terminal/colours';
import { impactJson } from './impactJson';
import { impactReport } from './impactReport';
import { impactText } from './impactText';
import { ToldImpact } from './ToldImpact';

describe('impactText', () => {
  function toldOf(unjudged: number): ToldImpact {
    const tally = new ImpactTally();
    for (let at = 0; at < unjudged; at += 1) {
      tally.addUnjudged(`dataproduct:sales/p${at}`);
    }
    tally.add();
    return {
      impact: tally.impact(),
      problems: [],
      total: unjudged + 1,
      complete: true,
    };
  }
  const textOf = (unjudged: number, more: Partial<ToldImpact> = {}) =>
    impactText({ ...toldOf(unjudged), ...more }, [], coloursOf(false));

  it('says in a sentence which products could not be judged', () => {
    expect(textOf(0)).not.toContain('could not be judged');
    expect(textOf(1)).toContain(
      '1 product could not be judged, so nobody knows what the change does to it: dataproduct:sales/p0.\n',
    );
    expect(textOf(12)).toMatch(
      /12 products could not be judged, .* to them: dataproduct:sales\/p0, .* and 2 more\.\n/,
    );
  });

  it('says in a sentence that time ran out', () => {
    expect(textOf(0, { complete: false, total: 7 })).toContain(
      'Not all: 1 of 7 were looked at before time ran out.\n',
    );
  });

  it.each([
    [true, 0, true],
    [false, 1, true],
    [false, 0, false],
  ])('is complete to a program (%s): %d unjudged, %s', (...given) => {
    const [expected, unjudged, complete] = given;
    const told = { ...toldOf(unjudged), complete };
    expect(impactJson(told, [], { base: 'a', head: 'b' }).complete).toBe(
      expected,
    );
    const { gaps } = impactReport(
      told,
      'policies',
      new Map(),
      () => false,
      true,
    );
    expect(gaps?.length === 0).toBe(expected);
  });
});

import { ImpactTally } from '@meshstage/plugin-data-mesh-common';
import { coloursOf } from '../../terminal/colours';
import { impactText } from './impactText';

describe('impactText', () => {
  function textOf(unjudged: number): string {
    const tally = new ImpactTally();
    for (let at = 0; at < unjudged; at += 1) {
      tally.addUnjudged(`dataproduct:sales/p${at}`);
    }
    tally.add();
    const told = { impact: tally.impact(), problems: [] };
    return impactText(
      { ...told, total: unjudged + 1, complete: true },
      [],
      coloursOf(false),
    );
  }

  it('says in a sentence which products could not be judged', () => {
    expect(textOf(0)).not.toContain('could not be judged');
    expect(textOf(1)).toContain(
      '1 product could not be judged, so nobody knows what the change does to it: dataproduct:sales/p0.\n',
    );
    expect(textOf(12)).toMatch(
      /12 products could not be judged, .* to them: dataproduct:sales\/p0, .* and 2 more\.\n/,
    );
  });
});

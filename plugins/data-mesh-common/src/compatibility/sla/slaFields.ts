import { SlaProperty } from '../../model';
import { slaTerm } from '../../slo';
import { customs } from '../walk/customProperties';
import { by, notClassified } from '../walk/judges';
import { claims, fieldTrail, Judge, Pair } from '../walk/Pair';
import { level } from './level';

type SlaJudge = Judge<SlaProperty>;

const words: SlaJudge = by(['M2', 'changed']);

/** Another word for the same promise is no change; another promise under the same id is. */
const property: SlaJudge = pair => {
  const { before, after, run, name } = pair;
  const finding = {
    before: before.property,
    after: after.property,
    data: { name, field: 'property' },
  };
  const trail = fieldTrail(pair, 'property');
  const [old, now] = [slaTerm(before.property), slaTerm(after.property)];
  if (old && old === now) {
    run.add('M2', 'restated', trail, finding);
  } else {
    run.add('L4', 'incomparable', trail, finding);
  }
};

/** Objectives for measuring: a share of the window in which the promise holds. */
const target: SlaJudge = pair => {
  const { before, after, run, name } = pair;
  const trail = fieldTrail(pair, 'target');
  const finding = {
    before: before.target,
    after: after.target,
    data: { name: `${name} target` },
  };
  if (typeof before.target !== 'number' || typeof after.target !== 'number') {
    run.add('L4', 'incomparable', trail, finding);
  } else if (after.target > before.target) {
    run.add('L2', 'strengthened', trail, finding);
  } else {
    run.add('L1', 'weakened', trail, finding);
  }
};

const asWindow: SlaJudge = (pair: Pair<SlaProperty>) => {
  const { before, after, run, name } = pair;
  run.add('L4', 'incomparable', fieldTrail(pair, 'window'), {
    before: before.window,
    after: after.window,
    data: { name: `${name} window` },
  });
};

const FACT = /^slo\..+\.(window|target)$/;

/** Who judges which field of a service level. */
export const SLA = claims<SlaProperty>({
  property,
  value: level,
  valueExt: level,
  unit: level,
  schedule: level,
  element: notClassified(),
  driver: words,
  description: words,
  scheduler: notClassified(),
  window: asWindow,
  target,
  id: words,
  customProperties: customs('other', item => entry => {
    const fact = FACT.exec(entry.property)?.[1];
    return fact === 'window' || fact === 'target' ? item[fact] : undefined;
  }),
  authoritativeDefinitions: words,
  unknown: notClassified(),
});

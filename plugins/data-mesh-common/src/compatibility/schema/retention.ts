import { SchemaObject } from '../../model';
import { durationOf } from '../../slo';
import { fieldTrail, Judge } from '../walk/Pair';

/**
 * How long rows of an object are kept (L1, L2, L4). Where it only repeats the
 * service level of the contract, that one was judged already.
 */
export const retention: Judge<SchemaObject> = pair => {
  const { before, after, run, name } = pair;
  const own = [before, after].some(({ customProperties }) =>
    customProperties.some(({ property }) => property === 'retention'),
  );
  if (!own && run.retentionChanged) {
    return;
  }
  const trail = fieldTrail(pair, 'retention');
  const finding = {
    before: before.retention,
    after: after.retention,
    data: { name: `${name} retention` },
  };
  const old = before.retention;
  const now = after.retention;
  if (old === undefined || now === undefined) {
    if (old === undefined) {
      run.add('L2', 'added', trail, finding);
    } else {
      run.add('L1', 'retention', trail, finding);
    }
    return;
  }
  const [oldSeconds, seconds] = [durationOf(old), durationOf(now)];
  if (oldSeconds === undefined || seconds === undefined) {
    run.add('L4', 'incomparable', trail, finding);
  } else if (seconds < oldSeconds) {
    run.add('L1', 'retention', trail, finding);
  } else if (seconds > oldSeconds) {
    run.add('L2', 'strengthened', trail, finding);
  } else {
    run.add('M2', 'restated', trail, {
      ...finding,
      data: { name, field: 'retention' },
    });
  }
};

import { DocumentHead } from '../../model';
import { Condition } from '../RuleRow';
import { Comparison } from '../walk/Comparison';
import { fieldTrail, Judge } from '../walk/Pair';

/** Judges the life of a document (G1 to G3). */
export function status<T extends DocumentHead>(): Judge<T> {
  return pair => {
    const { before, after, run, name } = pair;
    const trail = fieldTrail(pair, 'status');
    const finding = {
      before: before.status,
      after: after.status,
      data: { name, field: 'status' },
    };
    const [old, now] = [before.lifecycle, after.lifecycle];
    if (before.status !== undefined && after.status === undefined) {
      run.add('G3', 'withdrawn', trail, finding);
    } else if (old === now) {
      run.add('G3', 'restated', trail, finding);
    } else if (now === 'retired') {
      run.add('G2', 'retired', trail, {
        ...finding,
        conditions: retirement(run),
      });
    } else if (now === 'deprecated' && old !== 'retired') {
      run.add('G1', 'deprecated', trail, finding);
    } else if (now === 'draft' && (old === 'active' || old === 'deprecated')) {
      run.add('G3', 'withdrawn', trail, finding);
    } else if (now === 'active' && (old === 'draft' || old === 'deprecated')) {
      run.add('G3', 'activated', trail, finding);
    } else {
      run.add('Z1', 'changed', trail, finding);
    }
  };
}

/** Somebody looked: no agreement lives, and the announced day is over. */
function retirement({ options }: Comparison): Condition[] {
  const { liveAgreements, sunsetAt, now } = options;
  const over =
    sunsetAt !== undefined &&
    now !== undefined &&
    Date.parse(sunsetAt) <= Date.parse(now);
  return liveAgreements === 0 && over ? ['may-retire'] : [];
}

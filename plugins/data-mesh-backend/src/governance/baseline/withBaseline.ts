import { PolicyBaseline } from '@meshstage/plugin-data-mesh-common';
import { JudgedContext } from '../verdicts/JudgedContext';
import { writeBaseline } from './baselineJson';

/** A context with what is spared of its product, in place of what was. */
export function withBaseline(
  known: JudgedContext,
  baseline: PolicyBaseline | undefined,
): JudgedContext {
  if (!known.baseline && !baseline) {
    return known;
  }
  const { baseline: _, ...context } = known;
  return {
    ...context,
    ...(baseline && { baseline: writeBaseline(baseline) }),
  };
}

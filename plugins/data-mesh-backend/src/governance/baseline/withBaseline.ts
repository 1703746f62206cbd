import { PolicyBaseline } from '@meshstage/plugin-data-mesh-common';
import { JudgedContext } from '../verdicts/JudgedContext';
import { writeBaseline } from './baselineJson';

/** A context with what is spared of its product, in place of what was. */
export function withBaseline(
  { baseline: _, ...context }: JudgedContext,
  baseline: PolicyBaseline | undefined,
): JudgedContext {
  return {
    ...context,
    ...(baseline && { baseline: writeBaseline(baseline) }),
  };
}

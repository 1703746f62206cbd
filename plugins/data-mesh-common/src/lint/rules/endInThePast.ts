import { DataContract } from '../../model';
import { normaliseSla } from '../../slo';
import { LintContext, LintFinding } from '../LintRule';

const ENDS = new Set(['endOfSupport', 'endOfLife']);
const OVER = new Set(['deprecated', 'retired']);

/** Support or life that ended while the contract goes on. */
export function endInThePast(
  { sla, status, lifecycle }: DataContract,
  { now = -Infinity }: LintContext,
): LintFinding[] {
  return sla.flatMap((promise, index) => {
    const normal = normaliseSla(promise);
    const isOver = normal && ENDS.has(normal.term.name) && normal.value < now;
    return isOver && !OVER.has(lifecycle)
      ? [
          {
            code: 'end-in-the-past',
            path: `slaProperties[${index}].value`,
            data: {
              property: promise.property,
              date: String(promise.value),
              status: status ?? lifecycle,
            },
          },
        ]
      : [];
  });
}

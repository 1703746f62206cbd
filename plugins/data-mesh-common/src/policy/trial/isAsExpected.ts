import { ItemKind } from '../language/ItemKind';
import { PolicyTest } from '../language/DataPolicy';
import { Evidence, PolicyVerdict } from '../verdict/PolicyVerdict';

/** Whether a verdict is what a test expects, of the item that it names. */
export function isAsExpected(
  verdict: PolicyVerdict,
  { expect, where }: PolicyTest,
  forEach: ItemKind,
): boolean {
  if (verdict.outcome !== expect) {
    return false;
  }
  return (
    where === undefined ||
    verdict.evidence.some(
      evidence =>
        evidence.outcome === expect && isNamed(evidence, where, forEach),
    )
  );
}

/** `orders.email`, or `columns.email` for any column of that name. */
function isNamed(
  { path, modelPath }: Evidence,
  where: string,
  forEach: ItemKind,
): boolean {
  const name = where.startsWith(`${forEach}.`)
    ? where.slice(forEach.length + 1)
    : undefined;
  return (
    path === where ||
    modelPath === where ||
    (name !== undefined && (path === name || path.endsWith(`.${name}`)))
  );
}

import { JsonValue, Problem } from '../../../model';
import { formatPath, parsePath } from '../../../read/path';
import { PatchOperation } from '../PatchOperation';
import { isMapping, valueAt } from '../facts/Subject';

/** Words of ODCS 2 whose values have another shape today. */
const RESHAPED = new Set([
  'driver',
  'driverVersion',
  'project',
  'database',
  'productDl',
  'productFeedbackUrl',
  'productSlackChannel',
  'server',
  'sourcePlatform',
  'sourceSystem',
  'stakeholders',
  'templateName',
  'username',
]);

/** A word of ODCS 2 gives way to its successor, unless that one stands there too. */
export function outdatedField(
  { path, data: { field, use } }: Problem,
  root: JsonValue,
): PatchOperation[] | undefined {
  const steps = parsePath(path) ?? [];
  const parent = valueAt(root, formatPath(steps.slice(0, -1)));
  if (
    typeof field !== 'string' ||
    typeof use !== 'string' ||
    RESHAPED.has(field) ||
    !isMapping(parent) ||
    use in parent
  ) {
    return undefined;
  }
  const rename: PatchOperation = { op: 'rename', path, key: use };
  if (field !== 'isNullable') {
    return [rename];
  }
  // What may be null is not required, and the other way round.
  const nullable = parent[field];
  const renamed = formatPath([...steps.slice(0, -1), use]);
  return typeof nullable === 'boolean'
    ? [rename, { op: 'set', path: renamed, value: !nullable }]
    : undefined;
}

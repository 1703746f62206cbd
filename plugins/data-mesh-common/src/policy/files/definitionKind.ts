import { nearName } from '../../read/fields/nearName';
import { MapNode } from '../../read/tree/TreeNode';
import { PolicyReading } from '../language/PolicyReading';
import { DEFINITION_KINDS, DefinitionKind } from './definitionKinds';
import { scalarOf } from './scalarOf';

/** What a document is; undefined where it is nothing that a source of policies holds, which is reported. */
export function definitionKind(
  root: MapNode,
  reading: PolicyReading,
): DefinitionKind | undefined {
  const kind = scalarOf(root, 'kind');
  const known = DEFINITION_KINDS.find(each => each === kind?.text);
  if (!known) {
    const near = kind && nearName(kind.text, DEFINITION_KINDS);
    reading.below('kind', () =>
      reading.find('policy-kind', kind?.start ?? root.start, {
        names: [...DEFINITION_KINDS],
        ...(kind && { kind: kind.text }),
        ...(near !== undefined && { near }),
      }),
    );
  }
  return known;
}

import { MapNode } from '../../read/tree/TreeNode';
import { PolicyReading } from '../language/PolicyReading';
import { scalarOf } from './scalarOf';

const API_VERSION = 'meshstage.io/v1alpha1';

/** Reports a version of the language that nobody knows. */
export function checkApiVersion(root: MapNode, reading: PolicyReading): void {
  const version = scalarOf(root, 'apiVersion');
  if (version?.text !== API_VERSION) {
    reading.below('apiVersion', () =>
      reading.find('policy-api-version', version?.start ?? root.start, {
        known: API_VERSION,
        ...(version && { apiVersion: version.text }),
      }),
    );
  }
}

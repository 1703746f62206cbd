import { Problem } from '../../model';
import { PolicyFile } from '../files/PolicyFile';
import { readDefinitions } from '../files/readDefinitions';
import { DataPolicy, DataPolicyOverlay } from './DataPolicy';
import { GLOBAL } from './policyId';
import { PolicyReading } from './PolicyReading';
import { readOverlay } from './readOverlay';
import { readPolicy } from './readPolicy';

/** What a file of policies holds. @public */
export interface PolicyFileReading {
  policies: DataPolicy[];
  overlays: DataPolicyOverlay[];
  /** With the lines of the file; a document with an error gives no policy, the others do. */
  problems: Problem[];
}

/**
 * Reads the policies and overlays of a file, one YAML document each; waivers,
 * scorecards and campaigns beside them are passed over. What policies say is
 * checked here, so that whoever asks them later meets no surprise: fields,
 * operators and what stands behind them, expressions, matches, messages.
 *
 * @public
 */
export function readPolicyFile(file: PolicyFile): PolicyFileReading {
  const { path, scope } = file;
  const policies: DataPolicy[] = [];
  const overlays: DataPolicyOverlay[] = [];
  const problems = readDefinitions(file, {
    DataPolicy(root, reading) {
      const policy = readPolicy(root, reading, path);
      if (policy) {
        checkPolicy(policy, policies, scope, reading);
      }
      return policy && (() => policies.push(policy));
    },
    DataPolicyOverlay(root, reading) {
      const overlay = readOverlay(root, reading, path);
      if (overlay) {
        checkScope(overlay, scope, reading);
      }
      return overlay && (() => overlays.push(overlay));
    },
  });
  return { policies, overlays, problems };
}

function checkPolicy(
  { id, scope: found }: DataPolicy,
  before: readonly DataPolicy[],
  scope: string | undefined,
  reading: PolicyReading,
): void {
  if (scope !== undefined && found !== scope) {
    const data = { scope, found, what: 'a policy' };
    reading.findAtKey('policy-scope', 'metadata.id', data);
  }
  const first = before.find(policy => policy.id === id);
  const place = first?.places.get('metadata.id');
  if (place) {
    const data = { id, firstLine: place.line };
    reading.findAtKey('policy-id-twice', 'metadata.id', data);
  }
}

/** Who may hold global policies may hold overlays of every domain: they can only tighten. */
function checkScope(
  { domain }: DataPolicyOverlay,
  scope: string | undefined,
  reading: PolicyReading,
): void {
  if (scope !== undefined && scope !== GLOBAL && domain !== scope) {
    const data = { scope, found: domain, what: 'an overlay' };
    reading.findAtKey('policy-scope', 'spec.domain', data);
  }
}

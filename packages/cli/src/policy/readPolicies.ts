import {
  PolicySource,
  readPolicyFile,
} from '@meshstage/plugin-data-mesh-common';
import { POLICIES } from '../input/documents';
import { findSources } from '../input/findSources';
import { Terminal } from '../Terminal';

/** Texts with policies, as they were given. */
export interface PolicyTexts {
  /** By the names that are shown, in the order of the operands. */
  texts: ReadonlyMap<string, string>;
  /** The same, as a portal would have them. */
  sources: PolicySource[];
}

/** Of a file that says nothing about itself. */
const GLOBAL = 'global';

/**
 * Reads files of policies. In a portal the source says for whom policies hold;
 * here that is what the first policy of a file says, and the others of the file
 * have to agree. @throws CannotRun
 */
export async function readPolicies(
  operands: readonly string[],
  stdin: Terminal['stdin'],
): Promise<PolicyTexts> {
  const texts = new Map<string, string>();
  for (const source of await findSources(operands, stdin, POLICIES)) {
    texts.set(source.name, Buffer.from(await source.read()).toString());
  }
  const scopes = new Map<string, { path: string; content: string }[]>();
  for (const [path, content] of texts) {
    const scope = scopeOf(path, content);
    scopes.set(scope, [...(scopes.get(scope) ?? []), { path, content }]);
  }
  const sources = [...scopes].map(([scope, files]) => ({
    id: scope,
    scope,
    files,
  }));
  return { texts, sources };
}

function scopeOf(path: string, content: string): string {
  const { policies, overlays } = readPolicyFile({ path, content });
  return policies[0]?.scope ?? overlays[0]?.domain ?? GLOBAL;
}

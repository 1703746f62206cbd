import { UnloadedFile } from '../set/PolicySet';
import { CompiledPolicy } from './CompiledPolicy';

/** A set of policies as closures. Made by {@link compilePolicySet}. @public */
export interface CompiledPolicySet {
  hash: string;
  /** For products of a domain without policies and overlays of its own. */
  everywhere: readonly CompiledPolicy[];
  byDomain: ReadonlyMap<string, readonly CompiledPolicy[]>;
  /** Files of which nobody knows what they ask for. */
  unloaded: readonly UnloadedFile[];
}

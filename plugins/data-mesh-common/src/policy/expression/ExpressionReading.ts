import { CompiledPattern } from '../pattern/CompiledPattern';
import { Cost } from './Cost';
import { Member } from './readMember';
import { ScopeFields } from './scopeFields';

/** A member with how often it stands in an expression. */
export interface Read extends Member {
  times: number;
}

/** An expression that is being read, and what was found in it so far. */
export interface ExpressionReading {
  readonly scope: ScopeFields;
  /** By name, `item.masking`. */
  readonly reads: Map<string, Read>;
  /** Of `re` and `glob`, each by its text. */
  readonly patterns: {
    readonly re: Map<string, CompiledPattern>;
    readonly glob: Map<string, CompiledPattern>;
  };
  /** Steps of all of them for each character of the texts that are read. */
  matching: Cost;
  readsNow: boolean;
  /** Entries of the lists that are written in it. */
  written: number;
}

/** Names of the entries that comprehensions around a part look at, the outermost first. */
export type Entries = readonly string[];

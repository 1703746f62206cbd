import { CompiledPattern } from '../../pattern/CompiledPattern';

/** A pattern as it stands behind an operator. */
export interface WantedPattern {
  text: string;
  pattern: CompiledPattern;
}

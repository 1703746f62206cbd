import { DocumentOptions, SchemaOptions, ToStringOptions } from 'yaml';
import { Habits } from '../source/Source';

type Options = DocumentOptions & SchemaOptions & ToStringOptions;

/**
 * How values are written: as the owner does, and so that every reader takes
 * them for the same, one of YAML 1.1 included, to whom `no` is false.
 */
export function yamlOptions(
  habits: Habits,
  careful = true,
): Options & { aliasDuplicateObjects: boolean } {
  return {
    aliasDuplicateObjects: false,
    ...(careful && { compat: 'yaml-1.1' }),
    doubleQuotedAsJSON: true,
    indent: habits.step,
    indentSeq: habits.indentedLists,
    lineWidth: 0,
    singleQuote: habits.singleQuotes,
  };
}

import { ContextPart } from './FieldSpec';
import { PolicyContext } from './PolicySubject';

/** Whether a part of the context is not there. Nobody can hand in agreements yet. */
export function lacksPart(context: PolicyContext, part: ContextPart): boolean {
  return part === 'agreements' || context[part] === undefined;
}

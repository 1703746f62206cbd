import { compileMatch } from '../match/compileMatch';
import { ContextPart } from '../items/FieldSpec';
import { JsonObject, JsonValue } from '../../model';
import { lacksPart } from '../items/lacksPart';
import { PolicySubject } from '../items/PolicySubject';
import { Concern } from './CompiledPolicy';

/** Fields of the entity that are made of more than the documents. */
const NEEDS: readonly { path: string; part: ContextPart }[] = [
  { path: 'spec.owner', part: 'catalog' },
  { path: 'spec.consumes', part: 'upstream' },
];

const EVERY_PRODUCT: Concern = { holds: true };

/**
 * A closure that says whether a policy concerns a product: if one `match` holds.
 * What asks for more than is there to tell is not asked, and that is kept even
 * where another holds: an overlay must not pass what has no answer without it.
 */
export function makeConcern(
  match: readonly JsonObject[],
): (subject: PolicySubject) => Concern {
  if (match.length === 0) {
    return () => EVERY_PRODUCT;
  }
  const compiled = match.map(each => ({
    holds: compileMatch(each),
    needs: NEEDS.filter(({ path }) => names(each, path)),
  }));
  return subject => {
    const { entity } = subject;
    if (!entity) {
      return { holds: false, missing: 'product' };
    }
    let isHeld = false;
    let missing: ContextPart | undefined;
    for (const { holds, needs } of compiled) {
      const lacking = needs.find(need => lacks(subject, need));
      missing ??= lacking?.part;
      isHeld ||= !lacking && holds(entity);
    }
    return { holds: isHeld, ...(missing && { missing }) };
  };
}

/** An owner who was written down is known without a catalog. */
function lacks(
  { context, owner }: PolicySubject,
  { path, part }: (typeof NEEDS)[number],
): boolean {
  return (
    lacksPart(context, part) && !(path === 'spec.owner' && owner !== undefined)
  );
}

/** Whether a predicate names a field of the entity. */
function names(value: JsonValue, path: string): boolean {
  if (Array.isArray(value)) {
    return value.some(each => names(each, path));
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(
      ([key, inner]) => key === path || names(inner, path),
    )
  );
}

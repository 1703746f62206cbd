import { Enforcement } from '../language/DataPolicy';
import { Item, PlaceOf } from '../items/Item';
import { ItemFailure } from './ItemJudgement';
import { MISSING_PARTS } from './missingParts.table';
import { outcomeOf } from './outcomeOf';
import { Evidence } from './PolicyVerdict';
import { PolicyWaiver } from './PolicyWaiver';

/** What is kept of an item that did not pass. */
export function evidenceOf(
  item: Item,
  failure: ItemFailure,
  {
    message,
    placeOf,
    waiver,
    baselined,
    enforcement,
  }: {
    message(item: Item): string;
    placeOf?: PlaceOf;
    waiver?: PolicyWaiver;
    baselined: boolean;
    enforcement?: Enforcement;
  },
): Evidence {
  const failed = 'failed' in failure ? failure.failed : undefined;
  const field = fieldOf(failure) || undefined;
  // There may be a hundred thousand of them, so all have one shape, and what
  // does not apply is undefined.
  return {
    outcome: waiver ? 'waived' : outcomeOf(failure),
    path: item.path,
    key: item.key,
    document: item.document,
    documentHash: item.documentHash,
    modelPath: item.modelPath,
    field,
    seen: failed?.seen,
    wanted: failed?.wanted,
    reason: reasonOf(failure),
    missing: 'missing' in failure ? failure.missing : undefined,
    message: failed && message(item),
    enforcement,
    baselined: baselined || undefined,
    waiver: waiver && shown(waiver),
    at: placeOf?.(item, field),
  };
}

function fieldOf(failure: ItemFailure): string | undefined {
  if ('failed' in failure) {
    return failure.failed.field;
  }
  return 'error' in failure ? failure.field : undefined;
}

function reasonOf(failure: ItemFailure): string | undefined {
  if ('missing' in failure) {
    return MISSING_PARTS[failure.missing];
  }
  return 'error' in failure ? failure.error : undefined;
}

function shown({ reason, expires, ticket }: PolicyWaiver): Evidence['waiver'] {
  return { reason, expires, ...(ticket !== undefined && { ticket }) };
}

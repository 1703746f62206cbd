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
  // Written field by field: there may be a hundred thousand of them.
  const evidence: Evidence = {
    outcome: waiver ? 'waived' : outcomeOf(failure),
    path: item.path,
    key: item.key,
    modelPath: item.modelPath,
  };
  const { document, documentHash } = item;
  if (document !== undefined) {
    evidence.document = document;
  }
  if (documentHash !== undefined) {
    evidence.documentHash = documentHash;
  }
  const field = fieldOf(failure);
  if (field !== undefined) {
    evidence.field = field;
  }
  addReason(evidence, failure);
  if ('failed' in failure) {
    evidence.message = message(item);
  }
  if (enforcement) {
    evidence.enforcement = enforcement;
  }
  if (baselined) {
    evidence.baselined = true;
  }
  if (waiver) {
    evidence.waiver = shown(waiver);
  }
  const at = placeOf?.(item, field);
  if (at) {
    evidence.at = at;
  }
  return evidence;
}

function fieldOf(failure: ItemFailure): string | undefined {
  if ('failed' in failure) {
    return failure.failed.field || undefined;
  }
  return 'error' in failure ? failure.field || undefined : undefined;
}

function addReason(evidence: Evidence, failure: ItemFailure) {
  if ('missing' in failure) {
    evidence.reason = MISSING_PARTS[failure.missing];
    evidence.missing = failure.missing;
  } else if ('error' in failure) {
    evidence.reason = failure.error;
  } else {
    const { seen, wanted } = failure.failed;
    if (seen !== undefined) {
      evidence.seen = seen;
    }
    evidence.wanted = wanted;
  }
}

function shown({ reason, expires, ticket }: PolicyWaiver): Evidence['waiver'] {
  return { reason, expires, ...(ticket !== undefined && { ticket }) };
}

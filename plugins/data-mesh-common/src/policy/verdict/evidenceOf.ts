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
  const field = fieldOf(failure);
  const at = placeOf?.(item, field);
  return {
    outcome: waiver ? 'waived' : outcomeOf(failure),
    path: item.path,
    key: item.key,
    ...(item.document !== undefined && { document: item.document }),
    modelPath: item.modelPath,
    ...(field !== undefined && { field }),
    ...why(failure),
    ...('failed' in failure && { message: message(item) }),
    ...(enforcement && { enforcement }),
    ...(baselined && { baselined }),
    ...(waiver && { waiver: shown(waiver) }),
    ...(at && { at }),
  };
}

function fieldOf(failure: ItemFailure): string | undefined {
  if ('failed' in failure) {
    return failure.failed.field || undefined;
  }
  return 'error' in failure ? failure.field || undefined : undefined;
}

function why(failure: ItemFailure): Partial<Evidence> {
  if ('missing' in failure) {
    const { missing } = failure;
    return { reason: MISSING_PARTS[missing], missing };
  }
  if ('error' in failure) {
    return { reason: failure.error };
  }
  const { seen, wanted } = failure.failed;
  return { ...(seen !== undefined && { seen }), wanted };
}

function shown({ reason, expires, ticket }: PolicyWaiver): Evidence['waiver'] {
  return { reason, expires, ...(ticket !== undefined && { ticket }) };
}

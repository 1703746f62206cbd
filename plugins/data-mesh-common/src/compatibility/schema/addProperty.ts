import { JsonObject, SchemaProperty } from '../../model';
import { ChangeFlag } from '../Change';
import { Condition } from '../RuleRow';
import { Trail } from '../walk/Trail';
import type { Holder } from './compareProperties';

/** Judges a property that is new (F2, F3, F4). */
export function addProperty(
  { run, around }: Holder,
  now: SchemaProperty,
  trail: Trail,
  name: string,
  suspect: string | undefined,
): void {
  const conditions: Condition[] = around?.before.closed ? ['closed'] : [];
  const flags: ChangeFlag[] = suspect === undefined ? [] : ['rename-suspected'];
  const data: JsonObject = suspect === undefined ? { name } : { name, suspect };
  const finding = { after: now, data, conditions, flags };
  if (!now.required) {
    run.add('F2', 'added', trail, finding);
  } else if (hasDefault(now, run.options.iceberg?.formatVersion)) {
    run.add('F4', 'added', trail, finding);
  } else {
    run.add('F3', 'added', trail, finding);
  }
}

/** Before version 3 Iceberg keeps no defaults, so old rows would read as null. */
function hasDefault(
  property: SchemaProperty,
  icebergVersion: number | undefined,
): boolean {
  const given = property.default !== undefined && property.default !== null;
  return given && (icebergVersion === undefined || icebergVersion >= 3);
}

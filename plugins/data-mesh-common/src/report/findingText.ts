import { FieldFinding, missingField } from '../model';

/**
 * What is said of an item as sentences, with the field that it lacks: formats
 * that show a line have no other room to say that something is not there.
 *
 * @public
 */
export function findingText(message: string, evidence: FieldFinding): string {
  const said = /[.!?]$/.test(message) ? message : `${message}.`;
  const missing = missingField(evidence);
  return missing === undefined ? said : `${said} \`${missing}\` is missing.`;
}

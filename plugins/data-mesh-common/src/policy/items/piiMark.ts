import { SchemaProperty } from '../../model';
import { customIndex } from './customIndex';

const PII = 'pii';

function isWord(text: string): boolean {
  return /^\s*pii\s*$/i.test(text);
}

/**
 * Where a property is marked as personal data: custom property `pii` that is
 * true, classification `pii`, or a tag `pii`. `undefined` where it is not. A
 * mark in quotes is one too: who writes it means it.
 */
export function piiMark({
  classification,
  tags,
  customProperties,
}: SchemaProperty): string | undefined {
  const index = customIndex(customProperties, PII);
  const value = customProperties[index]?.value;
  if (value === true || value === 'true') {
    return `customProperties[${index}].value`;
  }
  if (classification !== undefined && isWord(classification)) {
    return 'classification';
  }
  const tag = tags.findIndex(isWord);
  return tag < 0 ? undefined : `tags[${tag}]`;
}

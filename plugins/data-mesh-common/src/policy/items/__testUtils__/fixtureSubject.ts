import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../../__testUtils__/readDocuments';
import { makePolicySubject } from '../makePolicySubject';
import { PolicyContext, PolicySubject } from '../PolicySubject';

/** The subject of files of `__fixtures__`. */
export function fixtureSubject(
  names: readonly string[],
  context?: PolicyContext,
): PolicySubject {
  const texts = names.map(name => [
    name,
    readFileSync(join(__dirname, '../__fixtures__', name), 'utf8'),
  ]);
  return makePolicySubject({
    documents: readDocuments(Object.fromEntries(texts)),
    context,
  });
}

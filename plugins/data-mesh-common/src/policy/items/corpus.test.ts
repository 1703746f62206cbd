import { createHash } from 'node:crypto';
import { Problem } from '../../model';
import { readDocument } from '../../read';
import { corpusOf } from '../../read/__fixtures__/corpus';
import { parsePath } from '../../read/path';
import { ITEM_KINDS } from '../language/ItemKind';
import { isOfType } from './__testUtils__/isOfType';
import { FIELDS } from './fields.table';
import { ItemSource } from './ItemSource';
import { makePolicySubject } from './makePolicySubject';
import { policyPlaces } from './policyPlaces';

const isError = ({ severity }: Problem) => severity === 'error';

const subjects = ['odps', 'odcs', 'odcs-invalid']
  .flatMap(corpusOf)
  .map(({ path, bytes }) => {
    const reading = readDocument(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      isSound: !reading.problems.some(isError),
      subject: makePolicySubject({
        documents: [{ path, sha256, reading }],
      }),
    };
  });

it('reads every field of every item of public documents', () => {
  const wrong: unknown[] = [];
  let items = 0;
  let values = 0;
  for (const { subject } of subjects) {
    const source = new ItemSource(subject);
    for (const kind of ITEM_KINDS) {
      for (const item of source.of(kind)) {
        items += 1;
        for (const [field, { type }] of Object.entries(FIELDS[kind])) {
          const value = item.get(field);
          values += value === undefined ? 0 : 1;
          if (value !== undefined && !isOfType(value, type)) {
            wrong.push([item.document, item.path, field, value]);
          }
        }
      }
    }
  }
  process.stdout.write(
    `CORPUS items: ${subjects.length} documents, ${items} items, ${values} values\n`,
  );
  expect(wrong).toEqual([]);
});

it('finds a place for every item, and a path for every field', () => {
  const lost: unknown[] = [];
  for (const { subject } of subjects) {
    const source = new ItemSource(subject);
    const placeOf = policyPlaces(subject);
    for (const kind of ITEM_KINDS) {
      for (const item of source.of(kind)) {
        if (!placeOf(item)) {
          lost.push([item.document, item.path]);
        }
        for (const field of Object.keys(FIELDS[kind])) {
          const path = item.fieldPath?.(field);
          if (path === undefined || !parsePath(path)) {
            lost.push([item.document, item.path, field, path]);
          }
        }
      }
    }
  }
  expect(lost).toEqual([]);
});

it('lets no items of sound documents share a key', () => {
  for (const { subject } of subjects.filter(({ isSound }) => isSound)) {
    const keys = new ItemSource(subject).of('columns').map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  }
});

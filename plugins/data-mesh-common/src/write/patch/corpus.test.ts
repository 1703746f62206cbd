import { parse } from 'yaml';
import { JsonValue } from '../../model';
import { readDocument } from '../../read';
import { corpusOf } from '../../read/__fixtures__/corpus';
import { randomOf } from '../../read/__fixtures__/random';
import { OfficialValidator } from '../../read/__testUtils__/officialValidator';
import { parseTree } from '../../read/parseTree';
import { formatPath, parsePath } from '../../read/path';
import { toJson } from '../../read/tree/toJson';
import { unnamedChanges } from './__testUtils__/namedLines';
import { placesOf, randomOperation } from './__testUtils__/randomOperation';
import { applyToJson } from './applyToJson';
import { bumpVersion } from './facts/bumpVersion';
import { setCustomProperty } from './facts/setCustomProperty';
import { setDeprecated } from './facts/setDeprecated';
import { setSloFact } from './facts/setSloFact';
import { PatchedText } from './PatchedText';
import { PatchOperation } from './PatchOperation';
import { patchText } from './patchText';

const LONG = process.env.MESHSTAGE_LONG !== undefined;
const RUNS = LONG ? 60 : 1;

const texts = ['odps', 'odcs', 'odcs-invalid']
  .flatMap(corpusOf)
  .flatMap(({ path, bytes }) => {
    const { text, root, problems } = parseTree(bytes);
    const isWhole = !problems.some(({ severity }) => severity === 'error');
    return text !== undefined && root?.kind === 'map' && isWhole
      ? [{ path, text, json: toJson(root) }]
      : [];
  });
const some = texts.filter((_, i) => LONG || i % 4 === 0);
const isCommented = ({ text }: { text: string }) => /(?:^|\s)#/.test(text);

function report(what: string): void {
  process.stdout.write(`CORPUS patches: ${what}\n`);
}

describe('patches of the corpus', () => {
  it('change what they name, and no other line', () => {
    const random = randomOf(20261122);
    let patches = 0;
    for (const { path, text, json } of texts) {
      for (let i = 0; i < RUNS; i++) {
        const operation = randomOperation(json, random);
        patches += operation ? expectOnly(path, text, operation) : 0;
      }
    }
    const commented = texts.filter(isCommented).length;
    report(
      `${texts.length} documents, ${commented} with comments, ${patches} patches, none refused`,
    );
    expect(patches > 0).toBe(texts.length > 0);
  });

  it('give the model of the changed document', () => {
    const random = randomOf(20261123);
    const compared = some.filter(({ path, text, json }) => {
      const operation = randomOperation(json, random);
      return (
        operation &&
        isSameModel(text, json) &&
        expectModel(path, text, json, operation)
      );
    });
    expect(compared.length > 0).toBe(texts.length > 0);
  });

  it('lead back to the very same text', () => {
    const random = randomOf(20261124);
    const turned = some.filter(({ path, text, json }) => {
      const leaves = placesOf(json).filter(
        ({ value }) => typeof value === 'string' && /^[\w.]+$/.test(value),
      );
      const { steps, value } =
        leaves.length > 0 ? random.pick(leaves) : { steps: [], value: null };
      return (
        steps.length > 0 && expectBack(path, text, formatPath(steps), value)
      );
    });
    expect(turned.length > 0).toBe(texts.length > 0);
  });

  it('stay valid by the official schema of their release', () => {
    const official = new OfficialValidator();
    const counts = { written: 0, refused: 0 };
    for (const { path, text } of some.filter(it => official.isValid(it.json))) {
      for (const [name, { text: after, problems }] of factsOf(text)) {
        counts[problems.length > 0 ? 'refused' : 'written']++;
        const valid = official.isValid(parse(after));
        expect({ path, name, valid }).toEqual({ path, name, valid: true });
      }
    }
    report(
      `${counts.written} facts written into valid documents, ${counts.refused} without a place or subject`,
    );
  });
});

/** Both texts are read by another parser than the one that patches are checked with. */
function expectOnly(path: string, text: string, operation: PatchOperation): 1 {
  const { text: after, problems } = patchText(text, [operation]);
  const steps = parsePath(operation.path) ?? [];
  const wanted = applyToJson(parse(text) as JsonValue, steps, operation);
  const unnamed = unnamedChanges(text, after, operation);
  const json = parse(after) as JsonValue;
  const place = { path, operation };
  expect({ ...place, problems, unnamed, json }).toEqual({
    ...place,
    problems: [],
    unnamed: [],
    ...wanted,
  });
  return 1;
}

function expectModel(
  path: string,
  text: string,
  json: JsonValue,
  operation: PatchOperation,
): true {
  const wanted = applyToJson(json, parsePath(operation.path) ?? [], operation);
  const { document } = readDocument(patchText(text, [operation]).text);
  const changed = JSON.stringify('json' in wanted ? wanted.json : null);
  expect({ path, operation, document }).toEqual({
    path,
    operation,
    document: readDocument(changed).document,
  });
  return true;
}

/** There and back again; a text over several lines may come back on one. */
function expectBack(
  path: string,
  text: string,
  at: string,
  value: JsonValue,
): true {
  const there = patchText(text, [
    { op: 'set', path: at, value: 'another' },
  ]).text;
  const back = patchText(there, [{ op: 'set', path: at, value }]).text;
  const lines = (of: string) => of.split('\n').length;
  const wanted = lines(there) === lines(text) ? text : back;
  expect({ path, at, there: there !== text, back }).toEqual({
    path,
    at,
    there: true,
    back: wanted,
  });
  return true;
}

/** Every fact that can be written, written once. */
function factsOf(text: string): [string, PatchedText][] {
  const column = 'schema[0].properties[0]';
  return [
    ['version', bumpVersion(text, 'minor')],
    ['deprecated', setDeprecated(text, '')],
    ['object', setDeprecated(text, 'schema[0]')],
    ['column', setDeprecated(text, column)],
    ['port', setDeprecated(text, 'outputPorts[0]')],
    ['owner', setCustomProperty(text, '', 'owner', 'group:default/sales')],
    ['masking', setCustomProperty(text, column, 'masking', 'hash')],
    ['window', setSloFact(text, 'slaProperties[0]', 'window', 'P30D')],
  ];
}

/** Whether a document reads the same from YAML and from JSON: a version of `1.0` does not. */
function isSameModel(text: string, json: JsonValue): boolean {
  const { document } = readDocument(text);
  const again = readDocument(JSON.stringify(json)).document;
  return JSON.stringify(document) === JSON.stringify(again);
}

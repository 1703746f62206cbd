import {
  ReadDocument,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { judgeDemoMesh } from './__testUtils__/demoMesh/judgeDemoMesh';
import { mended } from './__testUtils__/demoMesh/mended';
import {
  readDemoDocument,
  readDemoMesh,
} from './__testUtils__/demoMesh/readDemoMesh';
import { catalogFacts, readOrg } from './__testUtils__/demoMesh/readOrg';

const FOLDER = 'flight-operations/flights';
const PRODUCT = `${FOLDER}/flights.odps.yaml`;
const V1 = `${FOLDER}/flights-v1.odcs.yaml`;
const V2 = `${FOLDER}/flights-v2.odcs.yaml`;

const facts = catalogFacts(readOrg());
const live = judgeDemoMesh(mended(readDemoMesh()), facts);

/** An edit that has to find what it edits. */
function replace(pattern: RegExp, by: string) {
  return (text: string) => {
    if (!pattern.test(text)) {
      throw new Error(`Nothing in the demo is like ${pattern}`);
    }
    return text.replace(pattern, by);
  };
}

const version = (to: string) =>
  replace(/version: '2\.1\.0'/, `version: '${to}'`);
const withoutDistance = replace(
  / {6}- id: distance\n(?: {8}.*\n| {9,}.*\n)+/,
  '',
);

/** A second reading of the folder of the flights, some of it edited. */
function judged(documents: ReadDocument[]) {
  const [{ judgement }, ...others] = judgeDemoMesh(documents, facts, live);
  expect(others).toEqual([]);
  const problems = judgement.problems.map(({ document, problem }) => ({
    document,
    ...renderProblem(problem),
  }));
  return { ...judgement, problems };
}

const unchanged = readDemoDocument;

describe('a new version in the demo mesh', () => {
  it('is nothing new where nobody changed it', () => {
    const { state, comparisons } = judged(
      [PRODUCT, V1, V2].map(each => unchanged(each)),
    );
    expect(state).toBe('unchanged');
    expect(comparisons).toEqual([]);
  });

  it('may add a column with a minor step', () => {
    const { state, problems, comparisons } = judged([
      unchanged(PRODUCT),
      unchanged(V1),
      readDemoDocument(V2, text =>
        version('2.2.0')(text).replace(
          / {4}properties:\n/,
          '    properties:\n      - id: carrier\n        name: carrier\n        logicalType: string\n        physicalType: VARCHAR\n',
        ),
      ),
    ]);
    expect(problems).toEqual([]);
    expect(state).toBe('accepted');
    expect(comparisons).toMatchObject([
      { document: V2, comparison: { bump: 'minor', breaking: false } },
    ]);
  });

  it('may not take a column away, which is said at its line', () => {
    const edited = readDemoDocument(V2, text =>
      withoutDistance(version('2.2.0')(text)),
    );
    const { state, problems } = judged([
      unchanged(PRODUCT),
      unchanged(V1),
      edited,
    ]);
    expect(state).toBe('refused');
    const lines = edited.reading.text?.split('\n') ?? [];
    expect(problems).toMatchObject([
      {
        document: V2,
        code: 'consumer-break',
        line: lines.indexOf('    properties:') + 1,
        message:
          '"flights-3m.parquet.distance" is gone, and with it every query that reads it. This breaks those who rely on version "2.1.0" (rule F1: Property removed); 1 live product reads it.',
        fix: expect.stringMatching(/^Publish it as "3\.0\.0", a new major/),
      },
    ]);
  });

  it('may do that as a third major beside the two that are there', () => {
    const third = readDemoDocument(V2, text =>
      withoutDistance(version('3.0.0')(text)),
    );
    const { state, product } = judged([
      readDemoDocument(
        PRODUCT,
        replace(
          /outputPorts:\n/,
          "outputPorts:\n  - name: flights\n    type: files\n    version: '3.0.0'\n    contractId: flight-operations.flights\n",
        ),
      ),
      unchanged(V1),
      unchanged(V2),
      { ...third, path: `${FOLDER}/flights-v3.odcs.yaml` },
    ]);
    expect(state).toBe('accepted');
    expect(product?.ports.map(({ contractMajor }) => contractMajor)).toEqual([
      3, 1, 2,
    ]);
  });

  it('may not do it by raising the number in place', () => {
    const { state, problems } = judged([
      readDemoDocument(
        PRODUCT,
        replace(/ {4}version: '2\.1\.0'/, "    version: '3.0.0'"),
      ),
      unchanged(V1),
      readDemoDocument(V2, text => withoutDistance(version('3.0.0')(text))),
    ]);
    expect(state).toBe('refused');
    expect(problems).toMatchObject([
      {
        document: PRODUCT,
        code: 'port-break',
        path: 'outputPorts[1]',
        message: expect.stringMatching(
          /^The output port "flights 2\.1\.0" was replaced in place by "flights 3\.0\.0"/,
        ),
      },
    ]);
  });
});

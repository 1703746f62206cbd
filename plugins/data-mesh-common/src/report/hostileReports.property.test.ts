import fc from 'fast-check';
import { JsonObject } from '../model';
import { Report, ReportFinding } from './Report';
import { renderJunit } from './renderJunit';
import { renderSarif } from './renderSarif';

const RUNS = process.env.MESHSTAGE_LONG ? 3_000 : 300;

const signs = [
  ...['\0', '\u0001', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u202e'],
  ...['\ud800', '\udfff', '\ufffe', '\uffff', '\ufeff', '😀', '\r\n', '\t'],
  ...[']]>', '<!--', '-->', '&amp;', '&#0;', '"', "'", '<b>', '%', '#', '?'],
];
const word = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary' })), {
    maxLength: 4,
  })
  .map(parts => parts.join(''));

const file = fc.oneof(
  fc.constantFrom('a.yaml', 'a b/c.yaml', 'C:/a.yaml', 'https://a.example/b'),
  word.filter(text => text !== ''),
);
const place = fc.record(
  {
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

const finding: fc.Arbitrary<ReportFinding> = fc
  .record({
    rule: fc.oneof(fc.constantFrom('a', 'b'), word),
    level: fc.constantFrom('error', 'warning', 'note', 'none'),
    fails: fc.boolean(),
    isOpen: fc.boolean(),
    message: word,
    hint: fc.option(word, { nil: undefined }),
    suppressed: fc.option(word, { nil: undefined }),
    file,
    place,
  })
  .map(({ isOpen, place: at, level, fails, ...rest }) => ({
    ...rest,
    ...at,
    ...(isOpen
      ? { isOpen, level: 'none' as const, fails: false }
      : { level, fails }),
  }));

const report: fc.Arbitrary<Report> = fc
  .record({
    files: fc.array(file, { maxLength: 4 }),
    findings: fc.array(finding, { maxLength: 8 }),
    gaps: fc.array(fc.record({ message: word, fails: fc.boolean() }), {
      maxLength: 2,
    }),
    title: word,
  })
  .map(({ title, ...rest }) => ({
    ...rest,
    tool: { name: `tool ${title}`, version: '1.2.3' },
    ruleOf: id => (id === 'a' ? { id, title, help: title } : undefined),
  }));

const countIn = (of: Element, selector: string) =>
  String(of.querySelectorAll(selector).length);

describe('reports of anything', () => {
  it('are XML whose counts are those of what it holds', () => {
    fc.assert(
      fc.property(report, given => {
        const xml = new DOMParser().parseFromString(
          renderJunit(given),
          'application/xml',
        );
        expect(xml.querySelector('parsererror')?.textContent).toBeUndefined();
        const all = xml.documentElement;
        for (const of of [all, ...xml.querySelectorAll('testsuite')]) {
          expect(of.getAttribute('tests')).toBe(countIn(of, 'testcase'));
          expect(of.getAttribute('failures')).toBe(countIn(of, 'failure'));
          expect(of.getAttribute('errors')).toBe(countIn(of, 'error'));
        }
        for (const suite of xml.querySelectorAll('testsuite')) {
          const skipped = suite.getAttribute('skipped');
          expect(skipped).toBe(countIn(suite, 'skipped'));
        }
        const failing = given.findings.filter(({ fails }) => fails).length;
        expect(countIn(all, 'failure')).toBe(String(failing));
      }),
      { numRuns: RUNS },
    );
  });

  it('are SARIF that points at rules and places that are there', () => {
    fc.assert(
      fc.property(report, given => {
        const { runs } = renderSarif(given) as { runs: JsonObject[] };
        const [{ tool, results, artifacts }] = JSON.parse(JSON.stringify(runs));
        const { rules } = tool.driver;
        expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(
          rules.length,
        );
        const uris = artifacts.map(
          (each: { location: { uri: string } }) => each.location.uri,
        );
        expect(new Set(uris).size).toBe(uris.length);
        expect(results).toHaveLength(given.findings.length);
        for (const result of results) {
          expect(rules[result.ruleIndex].id).toBe(result.ruleId);
          // By the standard, only what fails has a level.
          expect(result.level === 'none').toBe(result.kind !== undefined);
          const [{ physicalLocation }] = result.locations;
          const { uri } = physicalLocation.artifactLocation;
          expect(uri).toMatch(/^[!#$&-;=?-Z_a-z~%[\]]+$/);
          expect(() => new URL(uri, 'file:///base/')).not.toThrow();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

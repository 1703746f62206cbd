import fc from 'fast-check';
import { renderProblem } from '../../model';
import { WAIVER_PROBLEMS } from '../../model/waiverProblems.table';
import { waiverEnd } from '../verdict/waiverEnd';
import { waiversInForce } from '../verdict/waiversInForce';
import {
  SOUND_WAIVER,
  WAIVER_CASES,
  WAIVER_FORM_CASES,
  WAIVER_NOW,
  WAIVER_SCOPE,
} from './__fixtures__/waiverCases.table';
import { readWaiverFile } from './readWaiverFile';

/** Nothing that a file could say by itself. */
const OF_SOURCES = ['waiver-policy-missing', 'waiver-approver-not-accepted'];
const CASES = [...WAIVER_FORM_CASES, ...WAIVER_CASES];

/** The marked place, counted independently of the reader. */
function placeOf(marked: string): { line: number; column: number } {
  const before = marked.slice(0, marked.indexOf('»')).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

const read = (
  content: string | Uint8Array,
  scope: string | null = WAIVER_SCOPE,
) =>
  readWaiverFile({
    path: 'waivers/a.yaml',
    content,
    now: WAIVER_NOW,
    ...(scope !== null && { scope }),
  });

describe('readWaiverFile', () => {
  it.each(
    CASES.map(each => [each.code, each.path || 'the file', each] as const),
  )('finds %s at %s and nothing else', (code, _, { text, path, scope }) => {
    const { problems, waivers, requests } = read(text.replace('»', ''), scope);
    expect(problems).toEqual([
      expect.objectContaining({ code, path, ...placeOf(text) }),
    ]);
    const { message, fix } = renderProblem(problems[0]);
    expect(message).toMatch(/^.{10,1000}\.$/);
    expect(fix).toMatch(/^.{10,1000}[.?]$/);
    expect(message + fix).not.toMatch(/undefined|null|NaN|\[object/);
    expect(waivers).toEqual([]);
    expect(requests).toHaveLength(code === 'waiver-approval-elsewhere' ? 1 : 0);
  });

  it('has a case for every code', () => {
    const covered = new Set(CASES.map(({ code }) => code));
    const codes = Object.keys(WAIVER_PROBLEMS);
    expect(codes.filter(code => !covered.has(code))).toEqual(OF_SOURCES);
  });

  it('reads a waiver', () => {
    expect(read(SOUND_WAIVER)).toEqual({
      waivers: [
        {
          policy: 'global.pii-masked',
          product: 'dataproduct:sales/orders',
          port: 'orders',
          column: 'orders.phone',
          reason: 'The new system masks them.',
          ticket: 'DM-7',
          requestedBy: 'user:default/ada',
          requestedOn: '2026-03-01',
          approvedBy: 'user:default/bob',
          approvedOn: '2026-03-02',
          expires: '2026-06-30',
          path: 'waivers/a.yaml',
          at: { line: 1, column: 1 },
        },
      ],
      requests: [],
      waived: [
        {
          policy: 'global.pii-masked',
          product: 'dataproduct:sales/orders',
          at: { line: 5, column: 3 },
        },
      ],
      problems: [],
    });
  });

  it.each<[string, string, string, string | null]>([
    ['a waiver', 'global.pii-masked', 'of global policies', 'global'],
    ['a waiver', 'sales.keyed', 'of its own domain', 'sales'],
    ['a request', 'global.pii-masked', 'of a domain', 'sales'],
    ['a request', 'global.pii-masked', 'that nobody knows', null],
    ['a request', 'sales.keyed', 'of global policies', 'global'],
    ['a request', 'sales.keyed', 'of another domain', 'returns'],
  ])('gives %s of %s from a source %s', (kind, policy, _, scope) => {
    const text = SOUND_WAIVER.replace('global.pii-masked', policy);
    const { waivers, requests } = read(text, scope);
    const [isWaiver, isRequest] = kind === 'a waiver' ? [1, 0] : [0, 1];
    expect([waivers.length, requests.length]).toEqual([isWaiver, isRequest]);
    // Whoever mixes the two up waives nothing either.
    requests.forEach(request => {
      expect(request).not.toHaveProperty('approvedBy');
      expect(waiversInForce([request], request.product, 0).size).toBe(0);
    });
  });

  it('gives a request where nobody has approved yet', () => {
    const text = SOUND_WAIVER.replace(/ {2}approved.*\n/g, '');
    const { waivers, requests, problems } = read(text);
    expect([waivers, problems]).toEqual([[], []]);
    expect(requests).toHaveLength(1);
  });

  it.each<[number, string, string]>([
    [0, 'approvedOn: 2026-03-02', '2026-08-29'],
    [1, 'approvedOn: 2026-03-02', '2026-08-30'],
    [0, '', '2026-08-28'],
    [1, '', '2026-08-29'],
  ])('finds %i wrong with %j and the end %s', (found, approvedOn, expires) => {
    const text = SOUND_WAIVER.replace('  approvedOn: 2026-03-02\n', '').replace(
      '  expires: 2026-06-30',
      `${approvedOn && `  ${approvedOn}\n`}  expires: ${expires}`,
    );
    expect(read(text).problems).toHaveLength(found);
  });

  it('takes a day that has begun somewhere on earth', () => {
    const text = SOUND_WAIVER.replace(
      'approvedOn: 2026-03-02',
      'approvedOn: 2026-03-03',
    );
    expect(read(text).waivers).toHaveLength(1);
  });

  it('passes over what others read, and stops at nothing broken', () => {
    const policy = 'kind: DataPolicy\nnothing: else\n';
    const { waivers, problems } = read(
      [SOUND_WAIVER, policy, 'kind: [\n"\n', SOUND_WAIVER].join('---\n'),
    );
    expect(waivers.map(({ at }) => at.line)).toEqual([1, 23]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'invalid-yaml' }),
    ]);
  });

  it('counts what it calls a waiver until its end, whoever approves', () => {
    const people = ['ada', 'User:Default/Ada', 'bob', ' bob ', 'user:b/ada'];
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.constantFrom(...people),
        fc.constantFrom('global', 'sales'),
        (requester, approver, scope) => {
          const text = SOUND_WAIVER.replace(
            'user:default/ada',
            `"${requester}"`,
          ).replace('user:default/bob', `"${approver}"`);
          const { waivers, requests } = read(text, scope);
          const inForce = (now: (end: number) => number) =>
            [...waivers, ...requests].filter(
              each =>
                waiversInForce([each], each.product, now(waiverEnd(each)))
                  .size > 0,
            );
          expect(inForce(end => end - 1)).toEqual(waivers);
          expect(inForce(end => end)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ['too-large', 'a'.repeat(1024 * 1024 + 1)],
    ['invalid-encoding', new Uint8Array([0x61, 0xff])],
    ['policy-value', SOUND_WAIVER.replace('DM-7', 'a'.repeat(1_000_000))],
    [
      'policy-value',
      SOUND_WAIVER.replace('user:default/bob', `${':/'.repeat(400_000)}`),
    ],
    [
      'policy-value',
      SOUND_WAIVER.replace('sales/orders', '/'.repeat(1_000_000)),
    ],
    [
      'too-deep',
      SOUND_WAIVER.replace('DM-7', `${'['.repeat(70)}${']'.repeat(70)}`),
    ],
    ['policy-file-empty', '---\n'.repeat(200_000)],
  ] as const)('answers %s in time', (code, content) => {
    const start = performance.now();
    const { problems } = read(content);
    expect(problems.map(each => each.code)).toContain(code);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

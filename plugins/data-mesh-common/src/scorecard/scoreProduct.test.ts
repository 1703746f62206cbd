import fc from 'fast-check';
import { MEDALS, scorecardOf } from './__testUtils__/scorecardOf';
import { verdictOf, verdictsOf } from './__testUtils__/verdictOf';
import { PolicyWords } from './missingPolicies';
import { ProductScore } from './ProductScore';
import { scoreProduct } from './scoreProduct';

/** `gold, 2 waived`, `unknown, at least bronze`, `none`. */
function told({ level, waived }: ProductScore): string {
  const name =
    level.state === 'unknown' && level.atLeast !== undefined
      ? `unknown, at least ${level.atLeast}`
      : level.state;
  return [
    level.state === 'reached' ? level.name : name,
    ...(waived > 0 ? [`${waived} waived`] : []),
  ].join(', ');
}

describe('scoreProduct', () => {
  it.each<[string, string, number | undefined, string]>([
    // Level, verdicts of a to d, score, missing for the next.
    ['gold', 'PPPP', 1, ''],
    ['gold', 'P-P-', 1, ''],
    ['gold', '----', undefined, ''],
    ['gold, 2 waived', 'PWWP', 0.5, ''],
    ['silver', 'PPPF', 0.75, 'd'],
    ['silver, 1 waived', 'PWPF', 0.5, 'd'],
    ['bronze', 'PPFW', 0.5, 'c'],
    ['bronze', 'PPFP', 0.75, 'c'],
    ['none', 'PFPP', 0.75, 'b'],
    ['none', 'FFFF', 0, 'a b'],
    ['unknown', 'PEPP', 0.75, 'b'],
    ['unknown', 'PNPP', 0.75, 'b'],
    ['unknown', 'ENPP', 0.5, 'a b'],
    ['unknown', '.PPP', 0.75, 'a'],
    ['unknown', '', 0, 'a b'],
    ['unknown, at least bronze', 'PPNP', 0.75, 'c'],
    ['unknown, at least bronze, 1 waived', 'PWEP', 0.5, 'c'],
    // What fails is missed, whatever else nobody knows.
    ['none', 'FEPP', 0.5, 'a b'],
    ['bronze', 'PPFE', 0.5, 'c'],
  ])('is %s for %s', (expected, letters, score, missing) => {
    const result = scoreProduct(MEDALS, verdictsOf(letters));
    expect(told(result)).toBe(expected);
    expect(result.score).toBe(score);
    expect(result.missing.map(({ policy }) => policy.slice(7)).join(' ')).toBe(
      missing,
    );
    const isTop = result.level.state === 'reached' && result.level.index === 2;
    expect(result.next === undefined).toBe(isTop);
  });

  it('weighs', () => {
    const scorecard = scorecardOf(
      { bronze: ['global.a', 'global.b'], gold: ['global.c'] },
      { 'global.a': 3, 'global.c': 6 },
    );
    const { score, weight, counts } = scoreProduct(
      scorecard,
      verdictsOf('PF-'),
    );
    expect({ score, weight }).toEqual({
      score: 0.75,
      weight: { pass: 3, applicable: 4 },
    });
    expect(counts).toMatchObject({ pass: 1, fail: 1, 'not-applicable': 1 });
  });

  it.each<
    [string, string | undefined, Parameters<typeof verdictOf>, PolicyWords]
  >([
    [
      'the fix',
      'Mask it.',
      ['global.a', 'fail', { message: 'a is not masked' }],
      new Map([
        [
          'global.a',
          { title: 'Masked', why: 'The law.', fix: { text: 'Mask it.' } },
        ],
      ]),
    ],
    [
      'the message where there is no fix',
      'a is not masked',
      ['global.a', 'fail', { message: 'a is not masked' }],
      new Map([['global.a', { title: 'Masked', why: 'The law.' }]]),
    ],
    [
      'the reason of the policy where there is no message',
      'The law.',
      ['global.a', 'fail'],
      new Map([['global.a', { title: 'Masked', why: 'The law.' }]]),
    ],
    [
      'nothing where nobody said anything',
      undefined,
      ['global.a', 'fail'],
      new Map(),
    ],
    [
      'why nobody knows',
      'The catalog does not answer.',
      ['global.a', 'not-evaluated', { reason: 'The catalog does not answer.' }],
      new Map([
        [
          'global.a',
          { title: 'Masked', why: 'The law.', fix: { text: 'Mask it.' } },
        ],
      ]),
    ],
  ])('says %s of what is missing', (_, words, verdict, policies) => {
    const scorecard = scorecardOf({ bronze: ['global.a'] });
    const { missing } = scoreProduct(
      scorecard,
      [verdictOf(...verdict)],
      policies,
    );
    const title = policies.get('global.a')?.title;
    expect(missing).toEqual([
      {
        policy: 'global.a',
        outcome: verdict[1],
        items: 1,
        ...(title !== undefined && { title }),
        ...(words !== undefined && { words }),
      },
    ]);
  });

  it('says of a policy without a verdict that nobody knows', () => {
    const { missing } = scoreProduct(MEDALS, verdictsOf('P.PP'));
    expect(missing).toEqual([
      {
        policy: 'global.b',
        outcome: 'not-evaluated',
        items: 0,
        words: expect.stringContaining('not in force'),
      },
    ]);
  });

  const arbitraryLetters = fc.string({
    unit: fc.constantFrom(...'PFWEN-.'),
    minLength: 8,
    maxLength: 8,
  });

  it('does not mind the order of verdicts, nor policies of others', () => {
    fc.assert(
      fc.property(
        arbitraryLetters,
        fc.infiniteStream(fc.nat()),
        (letters, keys) => {
          const verdicts = verdictsOf(letters);
          const shuffled = verdicts
            .map(verdict => ({ verdict, key: keys.next().value }))
            .sort((one, other) => one.key - other.key)
            .map(({ verdict }) => verdict);
          const expected = scoreProduct(
            MEDALS,
            verdictsOf(letters.slice(0, 4)),
          );
          expect(scoreProduct(MEDALS, shuffled)).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['F', 'PF'],
    ['F', 'FE'],
    ['E', 'EN'],
    ['N', 'WN'],
    ['W', 'PW'],
    ['P', '-P'],
  ])('takes %s of two verdicts %s of one policy', (expected, pair) => {
    const scorecard = scorecardOf({ bronze: ['global.a'] });
    const score = (letters: string) =>
      scoreProduct(
        scorecard,
        [...letters].flatMap(letter => verdictsOf(letter)),
      );
    expect(score(pair)).toEqual(score(expected));
    expect(score([...pair].reverse().join(''))).toEqual(score(expected));
  });

  it('gives a level to those only that have all it needs', () => {
    const needed: readonly (readonly [string, number])[] = [
      ['bronze', 2],
      ['silver', 3],
      ['gold', 4],
    ];
    fc.assert(
      fc.property(arbitraryLetters, letters => {
        const { level } = scoreProduct(MEDALS, verdictsOf(letters));
        const highest = needed
          .filter(([, count]) => /^[PW-]+$/.test(letters.slice(0, count)))
          .at(-1);
        const name = level.state === 'reached' ? level.name : undefined;
        expect([highest?.[0], undefined]).toContain(name);
        const atLeast = level.state === 'unknown' ? level.atLeast : name;
        expect(atLeast).toBe(highest?.[0]);
      }),
    );
  });

  it('does not raise a score by waiving what fails', () => {
    fc.assert(
      fc.property(arbitraryLetters, letters => {
        const score = (of: string) =>
          scoreProduct(MEDALS, verdictsOf(of)).score;
        expect(score(letters.replaceAll('F', 'W'))).toBe(score(letters));
      }),
    );
  });
});

import { JsonObject } from '../../model';
import {
  overlayText,
  policyText,
  readOverlay,
  readPolicy,
} from './__testUtils__/policyTexts';
import { applyOverlay } from './applyOverlay';
import { effectivePolicyOf } from './effectivePolicyOf';

/** Much more than an honest overlay needs, on a slow machine. */
const SECONDS = 5;

function tests(count: number, wanted: (i: number) => string[]): JsonObject[] {
  return Array.from({ length: count }, (_, i) => ({
    masking: { in: wanted(i) },
  }));
}

function nested(depth: number, inner: JsonObject): JsonObject {
  let condition = inner;
  for (let i = 0; i < depth; i++) {
    condition = { [i % 2 ? 'any' : 'all']: [condition, inner] };
  }
  return condition;
}

const many = (i: number) => Array.from({ length: 90 }, (_, j) => `${i}-${j}`);

describe('applyOverlay', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'as many choices as a condition can hold against as many',
      { any: tests(490, i => [`a${i}`]) },
      { any: tests(490, i => [`b${i}`, 'c']) },
    ],
    [
      'long lists against long lists',
      { all: tests(400, many) },
      { all: tests(400, i => [...many(i), 'more']) },
    ],
    [
      'nests of all and any',
      nested(18, { masking: { in: ['a', 'b'] } }),
      nested(18, { masking: { in: ['b', 'c'] } }),
    ],
  ])('soon has an answer for %s', (_, given, wanted) => {
    const policy = effectivePolicyOf(
      readPolicy(policyText({ forEach: 'columns', assert: given })),
    );
    const overlay = readOverlay(overlayText({ assert: wanted }));
    const start = performance.now();
    const { state } = applyOverlay(policy, overlay);
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
    expect(['applied', 'refused']).toContain(state);
  });
});

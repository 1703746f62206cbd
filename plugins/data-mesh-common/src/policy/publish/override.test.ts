import { JsonObject, renderProblem } from '../../model';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { judged, MASKED, told } from './__testUtils__/judged';

/** A column that says neither gives the expression nothing to work with. */
const ERROR: JsonObject = {
  forEach: 'columns',
  assert: { cel: 'size(item.tags) > 0 && item.description.size() > 3' },
};
/** Nobody tells who reads it. */
const READ_BY: JsonObject = {
  forEach: 'product',
  assert: { consumerCount: { atLeast: 0 } },
};
const OWNED: JsonObject = {
  forEach: 'product',
  assert: { ownerExists: { equals: true } },
};
const override: PolicyWaiver = {
  policy: 'global.example',
  product: 'dataproduct:sales/orders',
  reason: 'The regulator waits for it.',
  requestedBy: 'source:default/git',
  approvedBy: 'user:default/ada',
  override: true,
  expires: '2026-04-30',
};

describe('an override of a policy that has no answer', () => {
  const by = (...waivers: PolicyWaiver[]) => ({ governance: { waivers } });

  it.each<[string, JsonObject, PolicyWaiver]>([
    ['accepted-with-warnings policy-overridden', ERROR, override],
    ['accepted-with-warnings policy-overridden', READ_BY, override],
    // What fails is waived, as ever.
    ['accepted policy-waived', MASKED, override],
    // It has to be an override, to count now, and to be of this policy and all of this product.
    [
      'refused policy-unanswered',
      ERROR,
      { ...override, override: undefined, requestedBy: 'user:default/ann' },
    ],
    [
      'refused policy-unanswered',
      ERROR,
      { ...override, expires: '2025-04-30' },
    ],
    [
      'refused policy-unanswered',
      ERROR,
      { ...override, approvedBy: undefined },
    ],
    [
      'refused policy-unanswered',
      ERROR,
      { ...override, policy: 'global.other' },
    ],
    ['refused policy-unanswered', ERROR, { ...override, column: 'email' }],
    [
      'refused policy-unanswered',
      ERROR,
      { ...override, product: 'dataproduct:sales/returns' },
    ],
    ['refused policy-file-unread', { assert: 'soon' }, override],
  ])('is told as %s of %j by %j', (expected, spec, waiver) => {
    expect(told(judged(spec, by(waiver)))).toBe(expected);
  });

  it('changes no verdict', () => {
    for (const spec of [ERROR, READ_BY]) {
      const { verdicts } = judged(spec, by(override));
      expect(verdicts).toEqual(judged(spec).verdicts);
      expect(['error', 'not-evaluated']).toContain(verdicts[0].outcome);
    }
  });

  it('changes nothing of what waits or only warns', () => {
    const warn = { publish: 'warn', check: 'warn', scan: 'audit' };
    expect(told(judged({ ...ERROR, enforce: warn }, by(override)))).toBe(
      'accepted-with-warnings policy-unsure',
    );
    const away = { ...by(override), context: { catalog: undefined } };
    expect(told(judged(OWNED, away))).toBe('waiting policy-unsure -> domain');
  });

  it('says who lets it pass, until when and why', () => {
    const [{ problem }] = judged(READ_BY, by(override)).problems.filter(
      each => each.problem.code === 'policy-overridden',
    );
    expect(renderProblem(problem).message).toMatch(
      /^Nobody can tell whether .*\. user:default\/ada lets it pass until 2026-04-30: The regulator waits for it\.$/,
    );
  });

  it('lets pass what there is no room to show, too', () => {
    const column = '      - name: c';
    const many = Array.from({ length: 600 }, (_, at) => `${column}${at}\n`);
    const { CONTRACT, PRODUCT } = jest.requireActual(
      '../verdict/__fixtures__/orders.table',
    );
    const texts = {
      'orders.odps.yaml': PRODUCT,
      'orders.odcs.yaml': CONTRACT.replace(
        /( *)- name: email\n/,
        (line: string, indent: string) =>
          `${many.join('').replaceAll('      - ', `${indent}- `)}${line}`,
      ),
    };
    expect(told(judged(ERROR, { texts }))).toMatch(/^refused /);
    expect(told(judged(ERROR, { texts, ...by(override) }))).toBe(
      'accepted-with-warnings policy-overridden',
    );
  });
});

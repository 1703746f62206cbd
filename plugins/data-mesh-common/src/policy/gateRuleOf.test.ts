import { gateRuleOf } from './gateRuleOf';

describe('gateRuleOf', () => {
  it.each([
    ['port-contract-of-other-domain', 'port-contracts-owned'],
    ['port-contract-missing', 'ports-resolve'],
    ['duplicate-name', 'documents-readable'],
    ['constructor', 'documents-readable'],
  ])('of %s is %s', (code, id) => {
    expect(gateRuleOf(code)).toMatchObject({
      id,
      title: expect.stringMatching(/\w/),
      why: expect.stringMatching(/\.$/),
    });
  });
});

import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { dataProductReadPermission } from '@meshstage/plugin-data-mesh-common';
import {
  createDataProductConditionalDecision,
  dataProductConditions,
} from '../dataProductConditions';
import { dataProductPermissionRules } from '../dataProductPermissionRules';
import { isInDomain } from './isInDomain';
import { isProduct } from './isProduct';
import { isProductOwner } from './isProductOwner';

const flights = {
  ref: 'dataproduct:operations/flights',
  domain: 'operations',
  owner: 'group:default/flight-operations',
};

describe('isProductOwner', () => {
  it.each([
    [true, ['group:default/flight-operations']],
    [true, ['user:default/someone', 'Group:default/Flight-Operations']],
    [false, ['group:default/flight']],
    [false, []],
  ])('is %s for claims %j', (expected, claims) => {
    expect(isProductOwner.apply(flights, { claims })).toBe(expected);
  });

  it('never matches a product whose owner is not resolved', () => {
    expect(
      isProductOwner.apply({ domain: 'operations' }, { claims: ['undefined'] }),
    ).toBe(false);
  });

  it('becomes a filter on the owner', () => {
    expect(isProductOwner.toQuery({ claims: ['Group:default/A'] })).toEqual({
      property: 'owner',
      values: ['group:default/a'],
    });
  });
});

describe('isInDomain', () => {
  it.each([
    [true, ['operations']],
    [true, ['weather', 'Operations']],
    [false, ['operation']],
    [false, []],
  ])('is %s for domains %j', (expected, domains) => {
    expect(isInDomain.apply(flights, { domains })).toBe(expected);
  });

  it('becomes a filter on the domain', () => {
    expect(isInDomain.toQuery({ domains: ['Operations'] })).toEqual({
      property: 'domain',
      values: ['operations'],
    });
  });
});

describe('isProduct', () => {
  it.each([
    [true, ['dataproduct:operations/flights']],
    [true, ['dataproduct:a/b', 'DataProduct:operations/Flights']],
    [false, ['dataproduct:operations/flight']],
    [false, []],
  ])('is %s for refs %j', (expected, refs) => {
    expect(isProduct.apply(flights, { refs })).toBe(expected);
  });

  it('is never a first submission', () => {
    const { domain, owner } = flights;
    expect(isProduct.apply({ domain, owner }, { refs: ['undefined'] })).toBe(
      false,
    );
  });

  it('becomes a filter on the ref', () => {
    expect(isProduct.toQuery({ refs: ['DataProduct:a/B'] })).toEqual({
      property: 'ref',
      values: ['dataproduct:a/b'],
    });
  });
});

it('gives policies a decision that the rules can apply', () => {
  const decision = createDataProductConditionalDecision(
    dataProductReadPermission,
    {
      anyOf: [
        dataProductConditions.isInDomain({ domains: ['weather'] }),
        dataProductConditions.isProductOwner({ claims: [flights.owner] }),
      ],
    },
  );
  expect(decision).toMatchObject({
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'data-mesh',
    resourceType: 'data-mesh-product',
  });

  const rules = new Map(
    dataProductPermissionRules.map(rule => [rule.name, rule]),
  );
  const mayRead = createConditionAuthorizer({
    getRuleByName: name => {
      const rule = rules.get(name);
      if (!rule) throw new Error(`No rule ${name}`);
      return rule;
    },
  });
  expect(mayRead(decision, flights)).toBe(true);
  expect(mayRead(decision, { ...flights, owner: 'group:default/b' })).toBe(
    false,
  );
});

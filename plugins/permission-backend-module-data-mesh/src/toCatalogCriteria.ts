import { parseEntityRef } from '@backstage/catalog-model';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import {
  isProduct,
  isInDomain,
  isProductOwner,
} from '@meshstage/plugin-data-mesh-node';
import { CatalogCriteria, catalogConditions } from './catalogConditions';

/**
 * What a portal adds for rules of its own on data products: by rule name, the
 * same question asked of the DataProduct entity.
 *
 * @public
 */
export type CatalogCounterparts = Record<
  string,
  (params: NonNullable<PermissionCondition['params']>) => CatalogCriteria
>;

const builtIn: CatalogCounterparts = {
  [isProduct.name]: ({ refs }) => anyOf(strings(refs).map(isEntity)),
  [isProductOwner.name]: ({ claims }) =>
    catalogConditions.isEntityOwner(strings(claims)),
  // The namespace of the entity is the domain of the product.
  [isInDomain.name]: ({ domains }) =>
    anyOf(strings(domains).map(catalogConditions.isInNamespace)),
};

/**
 * Says criteria about data products again as criteria about their entities in
 * the catalog. Throws when a rule has no counterpart: leaving it out could show
 * what it hides.
 */
export function toCatalogCriteria(
  criteria: PermissionCriteria<PermissionCondition>,
  counterparts: CatalogCounterparts,
): CatalogCriteria {
  const translate = (inner: PermissionCriteria<PermissionCondition>) =>
    toCatalogCriteria(inner, counterparts);

  if (isAndCriteria(criteria)) {
    const [first, ...rest] = criteria.allOf;
    return { allOf: [translate(first), ...rest.map(translate)] };
  }
  if (isOrCriteria(criteria)) {
    const [first, ...rest] = criteria.anyOf;
    return { anyOf: [translate(first), ...rest.map(translate)] };
  }
  if (isNotCriteria(criteria)) {
    return { not: translate(criteria.not) };
  }
  const counterpart = Object.hasOwn(counterparts, criteria.rule)
    ? counterparts[criteria.rule]
    : builtIn[criteria.rule];
  if (!counterpart) {
    throw new Error(
      `The permission rule ${criteria.rule} on data products has no counterpart for the catalog. ` +
        'Name one in the options of withDataProductReading, under counterparts.',
    );
  }
  return counterpart(criteria.params ?? {});
}

function anyOf([first, ...rest]: CatalogCriteria[]): CatalogCriteria {
  return first
    ? { anyOf: [first, ...rest] }
    : catalogConditions.isEntityKind([]);
}

function isEntity(ref: string): CatalogCriteria {
  const { kind, namespace, name } = parseEntityRef(ref);
  return {
    allOf: [
      catalogConditions.isEntityKind([kind]),
      catalogConditions.isInNamespace(namespace),
      catalogConditions.isNamed(name),
    ],
  };
}

function strings(values: unknown): string[] {
  return Array.isArray(values)
    ? values.map(value => String(value).toLocaleLowerCase('en-US'))
    : [];
}

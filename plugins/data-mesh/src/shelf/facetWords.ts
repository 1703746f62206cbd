import type { ProductFacet } from '@meshstage/plugin-data-mesh-common';
import { levelOfChoice } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../i18n/useText';
import { productTypeWords } from '../text/productTypeWords';

const LIFECYCLES = ['active', 'draft', 'deprecated', 'retired'] as const;

/** Entity that a value of a facet stands for, where it does. */
export function facetEntity(
  facet: ProductFacet,
  value: string,
): string | undefined {
  switch (facet) {
    case 'domain':
      return `domain:default/${value}`;
    case 'owner':
      return value;
    default:
      return undefined;
  }
}

/** A value of a facet in words; what owners wrote stays as it is. */
export function facetWords(
  facet: ProductFacet,
  value: { value: string; label?: string },
  t: Text,
): string {
  if (facet === 'type') {
    return productTypeWords(value.value, t);
  }
  const level = facet === 'level' ? levelOfChoice(value.value) : undefined;
  if (level) {
    return t('level.of', {
      title: value.label || level.scorecard,
      level:
        level.name ??
        t(level.state === 'none' ? 'level.none' : 'level.unknown'),
    });
  }
  const lifecycle = LIFECYCLES.find(each => each === value.value);
  if (facet === 'lifecycle' && lifecycle) {
    return t(`lifecycle.${lifecycle}`);
  }
  return value.label || value.value;
}

import type { ProductFacet } from '@meshstage/plugin-data-mesh-common';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useText } from '../i18n/useText';
import { facetEntity, facetWords } from './facetWords';

function EntityTitle(props: { entityRef: string }) {
  return <>{useEntityPresentation(props.entityRef).primaryTitle}</>;
}

/** A value of a facet as people call it: entities by their titles. */
export function FacetLabel(props: {
  facet: ProductFacet;
  value: string;
  label?: string;
}) {
  const t = useText();
  const { facet, value, label } = props;
  const entityRef = facetEntity(facet, value);
  return entityRef ? (
    <EntityTitle entityRef={entityRef} />
  ) : (
    <bdi>{facetWords(facet, { value, label }, t)}</bdi>
  );
}

import type { SearchResult } from '@backstage/plugin-search-common';
import {
  COLUMN_DOCUMENT_TYPE,
  ColumnDocument,
  PRODUCT_DOCUMENT_TYPE,
  ProductDocument,
} from '@meshstage/plugin-data-mesh-common';

const PAGE = '/catalog/flights/dataproduct/daily-flights';

const highlight = (fields: Record<string, string>) => ({
  preTag: '<m>',
  postTag: '</m>',
  fields,
});

/** A product as the search finds it. */
export function aProductHit(): SearchResult {
  const document: Omit<ProductDocument, 'authorization'> = {
    title: 'Daily flights',
    text: 'Every scheduled flight of a day',
    location: PAGE,
    domain: 'flights',
    owner: 'group:default/flights-team',
    lifecycle: 'active',
    productType: 'aggregate',
    purpose: 'Every scheduled flight of a day',
  };
  return {
    type: PRODUCT_DOCUMENT_TYPE,
    document,
    highlight: highlight({
      title: 'Daily <m>flights</m>',
      purpose: 'Every scheduled <m>flight</m> of a day',
    }),
  };
}

/** A column as the search finds it. */
export function aColumnHit(more: Partial<ColumnDocument> = {}): SearchResult {
  const document: Omit<ColumnDocument, 'authorization'> = {
    title: 'flight_id',
    text: 'flight_id · flight id · Number of the flight',
    location: `${PAGE}/schema?port=tables&table=flights&find=flight_id`,
    domain: 'flights',
    owner: 'group:default/flights-team',
    lifecycle: 'active',
    product: 'Daily flights',
    table: 'departures',
    path: 'flight_id',
    columnType: 'integer',
    description: 'Number of the flight',
    ...more,
  };
  return {
    type: COLUMN_DOCUMENT_TYPE,
    document,
    highlight: highlight({
      title: '<m>flight</m>_id',
      path: 'a.<m>flight</m>',
    }),
  };
}

import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import {
  COLUMN_DOCUMENT_TYPE,
  PRODUCT_DOCUMENT_TYPE,
} from '@meshstage/plugin-data-mesh-common';
import { RiLayoutColumnLine, RiStackLine } from '@remixicon/react';

/** `search-result-list-item:data-mesh/product` */
const productItem = SearchResultListItemBlueprint.make({
  name: 'product',
  params: {
    icon: <RiStackLine />,
    predicate: ({ type }) => type === PRODUCT_DOCUMENT_TYPE,
    component: () => import('../search/ProductHit').then(m => m.ProductHit),
  },
});

/** `search-result-list-item:data-mesh/column` */
const columnItem = SearchResultListItemBlueprint.make({
  name: 'column',
  params: {
    icon: <RiLayoutColumnLine />,
    predicate: ({ type }) => type === COLUMN_DOCUMENT_TYPE,
    component: () => import('../search/ColumnHit').then(m => m.ColumnHit),
  },
});

/** `search-filter-result-type:data-mesh/product` */
const productType = SearchFilterResultTypeBlueprint.make({
  name: 'product',
  params: {
    value: PRODUCT_DOCUMENT_TYPE,
    name: 'Data products',
    icon: <RiStackLine />,
  },
});

/** `search-filter-result-type:data-mesh/column` */
const columnType = SearchFilterResultTypeBlueprint.make({
  name: 'column',
  params: {
    value: COLUMN_DOCUMENT_TYPE,
    name: 'Columns',
    icon: <RiLayoutColumnLine />,
  },
});

/** How the portal's search shows products and columns, where it has one. */
export const searchItems = [productItem, columnItem, productType, columnType];

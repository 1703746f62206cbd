/** `type` of a product in the portal's search. @public */
export const PRODUCT_DOCUMENT_TYPE = 'data-product';

/** `type` of a column in the portal's search. @public */
export const COLUMN_DOCUMENT_TYPE = 'data-product-column';

/**
 * A product in the portal's search, in the shape of Backstage's
 * `IndexableDocument`. Text fields are untrusted text of the owner; a field
 * without a value is `''`, because an engine learns the fields from one document.
 *
 * @public
 */
export interface ProductDocument {
  title: string;
  /** Its title, what it is for, its tags and the names of its ports. */
  text: string;
  /** Path of the product page. */
  location: string;
  authorization: { resourceRef: string };
  domain: string;
  owner: string;
  lifecycle: string;
  productType: string;
  /** Shown; what is found by is in `text`. */
  purpose: string;
}

/**
 * A column in the portal's search; see {@link ProductDocument}.
 *
 * @public
 */
export interface ColumnDocument {
  /** Name of the column. */
  title: string;
  /** Its path, the words of its name, what it means and where it is. */
  text: string;
  /** Path of the schema tab, with this column looked for. */
  location: string;
  authorization: { resourceRef: string };
  domain: string;
  owner: string;
  lifecycle: string;
  /** Title of the product. */
  product: string;
  table: string;
  /** Names from the top of the table down, with dots between. */
  path: string;
  columnType: string;
  /** Shown: what it means, one plain line. */
  description: string;
}

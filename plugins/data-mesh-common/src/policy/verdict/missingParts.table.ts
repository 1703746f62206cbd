import { MissingPart } from './PolicyVerdict';

/** Why nothing can be said without it, in a sentence. */
export const MISSING_PARTS: { readonly [P in MissingPart]: string } = {
  catalog: 'This needs the catalog, which was not asked or does not answer.',
  live: 'This needs the products that are live, of which nobody told.',
  comparison:
    'This needs the version that is live to compare with, of which nobody told.',
  agreements: 'This needs the agreements with consumers, of which nobody told.',
  upstream:
    'This needs the products that this one reads and their contracts, of which nobody told.',
  now: 'This needs to know what time it is, which nobody told.',
  product: 'This needs the product, and only contracts were given.',
};

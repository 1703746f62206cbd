/** The six properties of a data product (domain-model.md). @public */
export type ProductPropertyName =
  | 'discoverable'
  | 'addressable'
  | 'understandable'
  | 'trustworthy'
  | 'interoperable'
  | 'secure';

/** What an evidence speaks of; the words are rendered from it later. @public */
export type EvidenceCode =
  | 'published'
  | 'purpose'
  | 'no-purpose'
  | 'tags'
  | 'no-tags'
  | 'addresses'
  | 'no-ports'
  | 'ports-without-version'
  | 'described'
  | 'undescribed'
  | 'no-columns'
  | 'ports-without-contract'
  | 'limitations'
  | 'no-limitations'
  | 'owner'
  | 'no-owner'
  | 'sla'
  | 'no-sla'
  | 'quality'
  | 'no-quality'
  | 'support'
  | 'no-support'
  | 'servers'
  | 'no-servers'
  | 'servers-without-snippet'
  | 'standard'
  | 'licence'
  | 'no-licence'
  | 'classified'
  | 'unclassified'
  | 'roles'
  | 'no-roles';

/** One thing that speaks for a property, or that it lacks. @public */
export interface Evidence {
  code: EvidenceCode;
  /**
   * `fact`: the portal can see it. `promise`: the documents say so and nobody
   * has measured it. `missing`: it is not there.
   */
  is: 'fact' | 'promise' | 'missing';
  count?: number;
  of?: number;
  text?: string;
}

/** One of the six properties with everything that is known of it. @public */
export interface ProductProperty {
  name: ProductPropertyName;
  evidence: Evidence[];
}

import { Entity } from '@backstage/catalog-model';

/**
 * The light entity of a data product (domain-model.md): nothing in it grows
 * with the number of columns.
 *
 * @public
 */
export interface DataProductEntity extends Entity {
  spec: {
    /** source-aligned, aggregate, consumer-aligned, or what the owner wrote. */
    type: string;
    lifecycle: string;
    /** Entity ref of a Group or User. */
    owner: string;
    /** Name of the Domain, which is the namespace of the entity too. */
    domain: string;
    outputPorts: DataProductEntityPort[];
    /** Entity refs of data products, sorted. */
    consumes: string[];
  };
}

/** An output port in the light entity. @public */
export type DataProductEntityPort = {
  name: string;
  version?: string;
  /**
   * `<contract id>@<contract version>`, without `@...` where no version is
   * known. One text, because every field of an entity is a row of the catalog's
   * search table.
   */
  contract?: string;
  /** As the owner wrote it: tables, files, api, ... */
  type?: string;
};

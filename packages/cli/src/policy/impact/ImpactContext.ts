import {
  CatalogFacts,
  PolicyBaseline,
  PolicyWaiver,
} from '@meshstage/plugin-data-mesh-common';
import { CheckedDocument } from '../../check/CheckedDocument';

/** What products of given files are asked with besides. */
export interface ImpactContext {
  /** Documents that are live. */
  live: readonly CheckedDocument[];
  /** Refs of products that are live, by the id of their document. */
  refs: ReadonlyMap<string, string>;
  catalog?: CatalogFacts;
  waivers: readonly PolicyWaiver[];
  /** What failed before policies came into force, by ref of the product. */
  baselines?: ReadonlyMap<string, PolicyBaseline>;
  /** ISO 8601. */
  now?: string;
}

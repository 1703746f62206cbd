import {
  SourceStatus,
  SubmissionState,
} from '@meshstage/plugin-data-mesh-common';

/** Table `sources`. Times are ISO 8601 UTC. */
export interface SourceRow {
  source_id: string;
  type: string;
  /** JSON. */
  domains: string;
  state: SourceStatus['state'];
  message: string | null;
  config_digest: string | null;
  etag: string | null;
  revision: number;
  failures: number;
  next_attempt_at: string | null;
  /** When a reading was asked for that has not taken place yet. */
  requested_at: string | null;
  /** JSON list of product ids. */
  held_removals: string;
  last_read_at: string | null;
  last_success_at: string | null;
}

/** Table `source_documents`. */
export interface SourceDocumentRow {
  source_id: string;
  path: string;
  sha256: string;
  kind: 'DataProduct' | 'DataContract' | null;
  document_id: string | null;
  /** JSON list. */
  contract_ids: string;
  state: SubmissionState;
}

/** Table `registrations`. */
export interface RegistrationRow {
  registration_id: string;
  source_id: string;
  url: string;
  registered_by: string;
  registered_at: string;
  domain: string;
  product_id: string | null;
}

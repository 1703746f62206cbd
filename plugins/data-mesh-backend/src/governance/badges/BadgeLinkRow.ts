/** A product whose badges may be seen without a sign-in. */
export interface BadgeLinkRow {
  product_id: string;
  /** Hex; signs the addresses, which end with it. */
  secret: string;
  /** Entity ref of a user. */
  opened_by: string;
  /** ISO 8601. */
  opened_at: string;
}

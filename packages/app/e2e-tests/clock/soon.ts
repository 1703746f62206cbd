/** A source is read, and a product judged, soon after and not in the same moment. */
export const SOON = { timeout: 150_000, intervals: [3_000] };

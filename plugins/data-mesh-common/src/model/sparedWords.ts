/** That what is live when a policy comes is spared: until a day in UTC, or for good. @public */
export interface SparedThen {
  until?: string;
}

/**
 * The end of a sentence that begins with a day on which something is refused.
 *
 * @public
 */
export function sparedWords(spared: SparedThen | undefined): string {
  if (!spared) {
    return '';
  }
  return spared.until === undefined
    ? ', unless it was live before'
    : `; where it was live before, from ${spared.until} on`;
}

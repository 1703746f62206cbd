/** How an item of a review is found again on the page. */
export function placeOf(of: { product: string; policy: string }): string {
  return `${of.product} ${of.policy}`;
}

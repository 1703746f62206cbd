/** Id of the card *Use this data*, for links that lead to it. */
export const USE_ANCHOR = 'use-this-data';

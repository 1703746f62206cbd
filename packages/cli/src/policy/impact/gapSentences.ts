import { UnjudgedProducts } from '@meshstage/plugin-data-mesh-common';
import { counted } from '../../terminal/counted';
import { printable } from '../../terminal/printable';
import { ToldImpact } from './ToldImpact';

const MOST_UNJUDGED = 10;

/** What nobody knows of the change, a sentence each; none where all were judged. */
export function gapSentences({
  impact: { products, unjudged },
  total,
  complete,
}: ToldImpact): string[] {
  return [
    ...(unjudged ? [unjudgedSentence(unjudged)] : []),
    ...(complete
      ? []
      : [
          `Not all: ${products.seen} of ${total} were looked at before time ran out.`,
        ]),
  ];
}

function unjudgedSentence({ count, refs }: UnjudgedProducts): string {
  const shown = refs.slice(0, MOST_UNJUDGED).map(printable).join(', ');
  const more = count - Math.min(refs.length, MOST_UNJUDGED);
  return `${counted(
    count,
    'product',
  )} could not be judged, so nobody knows what the change does to ${
    count === 1 ? 'it' : 'them'
  }: ${shown}${more > 0 ? ` and ${more} more` : ''}.`;
}

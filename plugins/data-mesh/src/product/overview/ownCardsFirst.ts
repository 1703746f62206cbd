import type { ReactElement } from 'react';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';

type Card = EntityContentLayoutProps['cards'][number];

type Spec = { id?: string; plugin?: { pluginId?: string } };

/** The extension of a card; a card that comes without one belongs to somebody else. */
function specOf({ element }: Card): Spec {
  // The boundary around a card carries the node of its extension.
  const { node } = (element as ReactElement<{ node?: { spec?: Spec } }>).props;
  return node?.spec ?? {};
}

function isOurs(card: Card): boolean {
  return specOf(card).plugin?.pluginId === 'data-mesh';
}

/** Our own card of links lists the same, and those of the management ports. */
const TWICE = 'entity-card:catalog/links';

/**
 * What the product says about itself before what other plugins add, in
 * whichever order the portal installed them.
 */
export function ownCardsFirst(cards: readonly Card[]): Card[] {
  const own = cards.filter(isOurs);
  const others = cards.filter(
    card => !isOurs(card) && (own.length === 0 || specOf(card).id !== TWICE),
  );
  return [...own, ...others];
}

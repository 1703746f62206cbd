import type { ReactElement } from 'react';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';

type Card = EntityContentLayoutProps['cards'][number];

function isOurs({ element }: Card): boolean {
  // The boundary around a card carries the node of its extension; a card that
  // comes without one belongs to somebody else.
  const { node } = (
    element as ReactElement<{
      node?: { spec?: { plugin?: { pluginId?: string } } };
    }>
  ).props;
  return node?.spec?.plugin?.pluginId === 'data-mesh';
}

/**
 * What the product says about itself before what other plugins add, in
 * whichever order the portal installed them.
 */
export function ownCardsFirst(cards: readonly Card[]): Card[] {
  return [...cards.filter(isOurs), ...cards.filter(card => !isOurs(card))];
}

import { Fragment } from 'react';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ownCardsFirst } from '../product/overview/ownCardsFirst';
import styles from './domain.module.css';

/** The catalog's overview tab for domains: their products first, facts aside. */
export function DomainLayout(props: EntityContentLayoutProps) {
  const aside = props.cards.filter(card => card.type === 'info');
  const content = ownCardsFirst(
    props.cards.filter(card => card.type !== 'info'),
  );
  return (
    <div className={styles.columns}>
      {[content, aside].map((cards, column) => (
        <div key={column} className={styles.stack}>
          {cards.map((card, index) => (
            <Fragment key={index}>{card.element}</Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}

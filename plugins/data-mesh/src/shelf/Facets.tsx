import { useId, useState } from 'react';
import { PRODUCT_FACETS } from '@meshstage/plugin-data-mesh-common';
import type { ProductPage } from '@meshstage/plugin-data-mesh-common';
import { Button } from '@backstage/ui';
import { RiFilter3Line } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { Facet } from './Facet';
import styles from './facets.module.css';
import { countFilters, ShelfFilters } from './ShelfFilters';
import { SetShelfFilters } from './useShelfFilters';

/**
 * The facets beside the products. Where there is little room they fold behind
 * a button above them.
 */
export function Facets(props: {
  facets: ProductPage['facets'];
  filters: ShelfFilters;
  onChange: SetShelfFilters;
}) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { facets, filters } = props;
  const { chosen } = filters;
  const count = countFilters(filters);

  return (
    <section className={styles.facets} aria-label={t('shelf.facets')}>
      <div className={styles.fold}>
        <Button
          variant="secondary"
          iconStart={<RiFilter3Line aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {count === 0
            ? t('shelf.facets.fold')
            : t('shelf.facets.chosen', { total: String(count) })}
        </Button>
      </div>
      <div id={id} className={styles.list} data-open={isOpen || undefined}>
        {PRODUCT_FACETS.map(facet => (
          <Facet
            key={facet}
            facet={facet}
            counts={facets?.[facet] ?? { values: [], total: 0 }}
            chosen={chosen[facet]}
            onChange={values =>
              props.onChange({ chosen: { ...chosen, [facet]: values } })
            }
          />
        ))}
      </div>
    </section>
  );
}

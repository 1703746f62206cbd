import { ReactNode } from 'react';
import { PRODUCT_FACETS } from '@meshstage/plugin-data-mesh-common';
import type { ProductPage } from '@meshstage/plugin-data-mesh-common';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { FacetLabel } from './FacetLabel';
import styles from './shelf.module.css';
import { countFilters, NO_FILTERS, ShelfFilters } from './ShelfFilters';
import { SetShelfFilters } from './useShelfFilters';

function Chip(props: { children: ReactNode; onRemove: () => void }) {
  const t = useText();
  return (
    <li>
      <Button
        size="small"
        variant="secondary"
        iconEnd={<RiCloseLine aria-hidden />}
        onPress={props.onRemove}
      >
        <VisuallyHidden>{t('shelf.chip.remove')} </VisuallyHidden>
        <span className={styles.chip}>{props.children}</span>
      </Button>
    </li>
  );
}

/** Every filter that is set, each with a way to take it back. */
export function ActiveFilters(props: {
  filters: ShelfFilters;
  /** Know what the values are called. */
  facets: ProductPage['facets'];
  onChange: SetShelfFilters;
}) {
  const t = useText();
  const { filters, facets, onChange } = props;
  const { chosen, mine, starred } = filters;
  const total = countFilters(filters);
  if (total === 0) {
    return null;
  }
  return (
    <ul className={styles.chips} aria-label={t('shelf.chips')}>
      {mine && (
        <Chip onRemove={() => onChange({ mine: false })}>
          {t('shelf.mine')}
        </Chip>
      )}
      {starred && (
        <Chip onRemove={() => onChange({ starred: false })}>
          {t('shelf.starred')}
        </Chip>
      )}
      {PRODUCT_FACETS.flatMap(facet =>
        chosen[facet].map(value => (
          <Chip
            key={`${facet} ${value}`}
            onRemove={() =>
              onChange({
                chosen: {
                  ...chosen,
                  [facet]: chosen[facet].filter(each => each !== value),
                },
              })
            }
          >
            {t('text.labelled', {
              label: t(`shelf.facet.${facet}`),
              value: (
                <FacetLabel
                  facet={facet}
                  value={value}
                  label={
                    facets?.[facet].values.find(each => each.value === value)
                      ?.label
                  }
                />
              ),
            })}
          </Chip>
        )),
      )}
      {total > 1 && (
        <li>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => onChange({ ...NO_FILTERS, q: filters.q })}
          >
            {t('shelf.chips.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}

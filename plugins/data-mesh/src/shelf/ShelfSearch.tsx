import { SearchField, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import {
  RiLayoutGridLine,
  RiStarLine,
  RiTableLine,
  RiUserLine,
} from '@remixicon/react';
import { useText } from '../i18n/useText';
import { useSearchText } from '../text/useSearchText';
import styles from './shelf.module.css';
import { ShelfFilters } from './ShelfFilters';
import { SetShelfFilters } from './useShelfFilters';
import { ShelfView } from './useShelfView';

/** The search box first, what is mine or starred, and cards or table. */
export function ShelfSearch(props: {
  filters: ShelfFilters;
  onChange: SetShelfFilters;
  view: ShelfView;
  onView: (view: ShelfView) => void;
}) {
  const t = useText();
  const { filters, onChange, view } = props;
  const [text, setText] = useSearchText(filters.q, q => onChange({ q }));

  return (
    <div className={styles.bar} role="search">
      <SearchField
        className={styles.search}
        size="medium"
        aria-label={t('shelf.search.label')}
        placeholder={t('shelf.search.placeholder')}
        value={text}
        onChange={setText}
      />
      <ToggleButton
        size="medium"
        iconStart={<RiUserLine aria-hidden />}
        isSelected={filters.mine}
        onChange={mine => onChange({ mine })}
      >
        {t('shelf.mine')}
      </ToggleButton>
      <ToggleButton
        size="medium"
        iconStart={<RiStarLine aria-hidden />}
        isSelected={filters.starred}
        onChange={starred => onChange({ starred })}
      >
        {t('shelf.starred')}
      </ToggleButton>
      <ToggleButtonGroup
        className={styles.views}
        aria-label={t('shelf.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={keys =>
          props.onView(keys.has('table') ? 'table' : 'cards')
        }
      >
        <ToggleButton
          id="cards"
          size="medium"
          aria-label={t('shelf.view.cards')}
          iconStart={<RiLayoutGridLine aria-hidden />}
        />
        <ToggleButton
          id="table"
          size="medium"
          aria-label={t('shelf.view.table')}
          iconStart={<RiTableLine aria-hidden />}
        />
      </ToggleButtonGroup>
    </div>
  );
}

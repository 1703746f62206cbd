import { SearchField, Select } from '@backstage/ui';
import { useText } from '../i18n/useText';
import styles from './shelf.module.css';
import { ShelfDomain } from './useDomains';
import { useSearchText } from '../text/useSearchText';
import { ShelfFilterValues } from './useShelf';

const ALL = 'all';

/** Search box and domain filter; both live in the address bar. */
export function ShelfFilters(props: {
  q: string;
  domain: string;
  domains: readonly ShelfDomain[];
  onChange: (filters: ShelfFilterValues) => void;
}) {
  const t = useText();
  const { domain, domains, onChange } = props;
  const [text, setText] = useSearchText(props.q, value =>
    onChange({ q: value }),
  );
  const options = domains.map(({ name, title, products }) => ({
    id: name,
    label: `${title} (${products})`,
  }));
  if (domain && !domains.some(({ name }) => name === domain)) {
    options.push({ id: domain, label: domain });
  }

  return (
    <div className={styles.filters} role="search">
      <SearchField
        className={styles.search}
        size="medium"
        aria-label={t('shelf.search.label')}
        placeholder={t('shelf.search.placeholder')}
        value={text}
        onChange={setText}
      />
      <Select
        className={styles.domain}
        size="medium"
        aria-label={t('shelf.domain.label')}
        options={[{ id: ALL, label: t('shelf.domain.all') }, ...options]}
        value={domain || ALL}
        onChange={value =>
          onChange({ domain: value === ALL || !value ? '' : String(value) })
        }
      />
    </div>
  );
}

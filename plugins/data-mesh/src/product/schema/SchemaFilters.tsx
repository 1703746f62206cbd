import {
  Button,
  SearchField,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { useSearchText } from '../../text/useSearchText';
import styles from './schema.module.css';
import { COMPARED_FLAGS, PLAIN_FLAGS, SchemaFilter } from './SchemaFilter';

/** Search and the three questions that people ask of a schema. */
export function SchemaFilters(props: {
  filter: SchemaFilter;
  onChange: (filter: SchemaFilter) => void;
  allUnfolded: boolean;
  /** Absent where nothing is nested. */
  onToggleAll?: () => void;
  /** Whether columns tell how they differ from another version. */
  isCompared: boolean;
}) {
  const t = useText();
  const { filter, onChange, isCompared } = props;
  const flags = isCompared ? COMPARED_FLAGS : PLAIN_FLAGS;
  const [text, setText] = useSearchText(filter.text, value =>
    onChange({ ...filter, text: value }),
  );
  return (
    <div className={styles.filters} role="search">
      <SearchField
        className={styles.search}
        aria-label={t('schema.search.label')}
        placeholder={t('schema.search.placeholder')}
        size="small"
        value={text}
        onChange={setText}
      />
      <ToggleButtonGroup
        aria-label={t('schema.show')}
        selectionMode="multiple"
        selectedKeys={flags.filter(flag => filter[flag])}
        onSelectionChange={keys =>
          onChange({
            ...filter,
            sensitive: keys.has('sensitive'),
            undocumented: keys.has('undocumented'),
            keys: keys.has('keys'),
            changed: keys.has('changed'),
            breaks: keys.has('breaks'),
          })
        }
      >
        {flags.map(flag => (
          <ToggleButton key={flag} id={flag}>
            {t(`schema.filter.${flag}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {props.onToggleAll && (
        <Button variant="tertiary" onPress={props.onToggleAll}>
          {props.allUnfolded ? t('schema.foldAll') : t('schema.unfoldAll')}
        </Button>
      )}
    </div>
  );
}

import { Select, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useText } from '../i18n/useText';
import styles from './submissions.module.css';
import { filterableStates } from './submissionStates.table';
import { Choice, useFilterChoices } from './useFilterChoices';
import { SubmissionFilterValues } from './useSubmissions';

const ALL = 'all';

/** State, source and domain of the list; all three live in the address bar. */
export function SubmissionFilters(props: {
  filters: SubmissionFilterValues;
  onChange: (filters: SubmissionFilterValues) => void;
}) {
  const t = useText();
  const { filters, onChange } = props;
  const { state, source, domain } = filters;
  const { sources, domains } = useFilterChoices();
  const pushes = { id: 'push', label: t('submissions.source.push') };
  return (
    <div className={styles.filters}>
      <ToggleButtonGroup
        className={styles.toggles}
        aria-label={t('submissions.filter')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state ?? ALL]}
        onSelectionChange={keys =>
          onChange({
            ...filters,
            state: filterableStates.find(known => keys.has(known)),
          })
        }
      >
        <ToggleButton id={ALL}>{t('submissions.all')}</ToggleButton>
        {filterableStates.map(known => (
          <ToggleButton key={known} id={known}>
            {t(`submission.state.${known}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Select
        className={styles.choice}
        aria-label={t('submissions.source')}
        options={withChosen(
          [{ id: ALL, label: t('submissions.source.all') }, ...sources, pushes],
          source,
        )}
        value={source ?? ALL}
        onChange={value => onChange({ ...filters, source: chosen(value) })}
      />
      <Select
        className={styles.choice}
        aria-label={t('submissions.domain')}
        options={withChosen(
          [{ id: ALL, label: t('submissions.domain.all') }, ...domains],
          domain,
        )}
        value={domain ?? ALL}
        onChange={value => onChange({ ...filters, domain: chosen(value) })}
      />
    </div>
  );
}

function chosen(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ALL && value !== ''
    ? value
    : undefined;
}

/** What the address bar names is a choice, though it may not be known yet. */
function withChosen(choices: Choice[], id: string | undefined): Choice[] {
  return id === undefined || choices.some(choice => choice.id === id)
    ? choices
    : [...choices, { id, label: id }];
}

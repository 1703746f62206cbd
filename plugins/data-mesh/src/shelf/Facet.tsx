import { useId, useState } from 'react';
import type {
  FacetCounts,
  FacetValue,
  ProductFacet,
} from '@meshstage/plugin-data-mesh-common';
import { Button, Checkbox, CheckboxGroup } from '@backstage/ui';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import textStyles from '../text/text.module.css';
import { FacetLabel } from './FacetLabel';
import styles from './facets.module.css';
import { facetWords } from './facetWords';

const FEW = 6;

/** One facet: its values with their counts, several of them can be chosen. */
export function Facet(props: {
  facet: ProductFacet;
  counts: FacetCounts;
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const { facet, counts, chosen } = props;
  const [showsAll, setShowsAll] = useState(false);
  const values = withChosen(counts.values, chosen);
  if (values.length === 0) {
    return null;
  }
  const shown = showsAll
    ? values
    : values.filter((each, i) => i < FEW || chosen.includes(each.value));
  const hidden = counts.total - counts.values.length;

  return (
    <div className={styles.facet}>
      <h2 id={id} className={styles.heading}>
        {t(`shelf.facet.${facet}`)}
      </h2>
      <CheckboxGroup
        aria-labelledby={id}
        value={[...chosen]}
        onChange={props.onChange}
      >
        {shown.map(({ value, label, count }) => (
          <Checkbox key={value} value={value} className={styles.value}>
            <span className={styles.line}>
              <span
                className={styles.label}
                title={facetWords(facet, { value, label }, t)}
              >
                <FacetLabel facet={facet} value={value} label={label} />
              </span>{' '}
              <span className={`${styles.count} ${textStyles.muted}`}>
                {count.toLocaleString(language)}
              </span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {values.length > FEW && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={showsAll}
          onPress={() => setShowsAll(!showsAll)}
        >
          {showsAll
            ? t('shelf.facet.fewer')
            : t('shelf.facet.all', { total: String(values.length) })}
        </Button>
      )}
      {showsAll && hidden > 0 && (
        <p className={`${styles.rest} ${textStyles.muted}`}>
          {t('shelf.facet.rest', { count: hidden })}
        </p>
      )}
    </div>
  );
}

/** A choice that fits nothing any more can still be taken back. */
function withChosen(
  values: readonly FacetValue[],
  chosen: readonly string[],
): FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  return [
    ...values,
    ...chosen
      .filter(value => !known.has(value))
      .map(value => ({ value, label: '', count: 0 })),
  ];
}

import { Button } from '@backstage/ui';
import type {
  ResultsFormat,
  ResultsQuery,
} from '@meshstage/plugin-data-mesh-common';
import { RiDownloadLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import styles from './exports.module.css';
import { useExportResults } from './useExportResults';

const FORMATS: readonly ResultsFormat[] = ['csv', 'report', 'sarif'];

/** Takes the results of all that the reader may see with them, or of a part of it. */
export function ExportResults(props: { query?: ResultsQuery }) {
  const t = useText();
  const { mutate, isPending, variables, error } = useExportResults(
    props.query ?? {},
  );
  return (
    <div className={styles.block}>
      <div role="group" aria-label={t('exports.label')} className={styles.bar}>
        <span aria-hidden>{t('exports.label')}</span>
        {FORMATS.map(format => (
          <Button
            key={format}
            size="small"
            variant="secondary"
            iconStart={<RiDownloadLine aria-hidden />}
            isDisabled={isPending}
            loading={isPending && variables === format}
            onPress={() => mutate(format)}
          >
            {t(`exports.${format}`)}
          </Button>
        ))}
      </div>
      <ActionFailed title={t('exports.failed')} error={error} />
    </div>
  );
}

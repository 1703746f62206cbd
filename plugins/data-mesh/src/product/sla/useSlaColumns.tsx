import { useMemo } from 'react';
import type { SlaProperty } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { valueText } from '../../text/valueText';
import { promiseWords } from './promiseWords';
import { propertyWords } from './propertyWords';

/** A promise with its place in the contract, which is its key. */
export interface SlaPromise {
  index: number;
  sla: SlaProperty;
}

/** The columns of the table of promises. */
export function useSlaColumns(): TableColumn<SlaPromise>[] {
  const t = useText();
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'property',
        label: t('sla.column.property'),
        width: 'minmax(10rem, 1.4fr)',
        rowHeader: true,
        cell: ({ sla }) => {
          const words = propertyWords(sla.property, t);
          return (
            <>
              <strong>{words}</strong>
              {words !== sla.property && (
                <div className={`${textStyles.mono} ${textStyles.muted}`}>
                  {sla.property}
                </div>
              )}
            </>
          );
        },
      },
      {
        id: 'promise',
        label: t('sla.column.promise'),
        width: 'minmax(9rem, 1.4fr)',
        cell: ({ sla }) => (
          <>
            {promiseWords(sla, language)}
            <div className={`${textStyles.small} ${textStyles.muted}`}>
              {[
                sla.target !== undefined &&
                  t('sla.target', { target: valueText(sla.target) }),
                sla.window && t('sla.window', { window: sla.window }),
                sla.schedule && t('sla.schedule', { schedule: sla.schedule }),
              ]
                .filter(Boolean)
                .join(', ')}
            </div>
          </>
        ),
      },
      {
        id: 'element',
        label: t('sla.column.element'),
        width: 'minmax(8rem, 1.2fr)',
        cell: ({ sla }) =>
          sla.element ? (
            <span className={textStyles.mono}>{sla.element}</span>
          ) : (
            t('sla.wholePort')
          ),
      },
      {
        id: 'driver',
        label: t('sla.column.driver'),
        width: 'minmax(6rem, 0.8fr)',
        cell: ({ sla }) => sla.driver ?? '–',
      },
      {
        id: 'description',
        label: t('sla.column.description'),
        width: 'minmax(10rem, 2fr)',
        cell: ({ sla }) =>
          sla.description && <SafeMarkdown>{sla.description}</SafeMarkdown>,
      },
    ],
    [t, language],
  );
}

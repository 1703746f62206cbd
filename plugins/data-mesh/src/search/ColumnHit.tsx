import type { ColumnDocument } from '@meshstage/plugin-data-mesh-common';
import { RiLayoutColumnLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import textStyles from '../text/text.module.css';
import { fieldsOf } from './fieldsOf';
import { Highlighted } from './Highlighted';
import { Hit } from './Hit';
import { HitProps } from './HitProps';

/** A column of a data product in a list of the search; leads to its schema. */
export function ColumnHit({ result, highlight, icon }: HitProps) {
  const t = useText();
  if (!result) {
    return null;
  }
  const field = fieldsOf<ColumnDocument>(result);
  const isNested = field('path') !== result.title;
  return (
    <Hit
      icon={icon ?? <RiLayoutColumnLine />}
      href={result.location}
      title={
        <Highlighted
          text={isNested ? field('path') : result.title}
          field={isNested ? 'path' : 'title'}
          highlight={highlight}
        />
      }
      aside={<code className={textStyles.mono}>{field('columnType')}</code>}
      text={
        <Highlighted
          text={field('description')}
          field="description"
          highlight={highlight}
        />
      }
      domain={field('domain')}
      place={domain =>
        t('search.column', {
          table: field('table'),
          product: field('product'),
          domain,
        })
      }
    />
  );
}

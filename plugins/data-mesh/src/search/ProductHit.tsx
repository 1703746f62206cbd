import type { ProductDocument } from '@meshstage/plugin-data-mesh-common';
import { RiStackLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { LifecycleBadge } from '../text/LifecycleBadge';
import { fieldsOf } from './fieldsOf';
import { Highlighted } from './Highlighted';
import { Hit } from './Hit';
import { HitProps } from './HitProps';

/** A data product in a list of the search. */
export function ProductHit({ result, highlight, icon }: HitProps) {
  const t = useText();
  if (!result) {
    return null;
  }
  const field = fieldsOf<ProductDocument>(result);
  const lifecycle = field('lifecycle');
  return (
    <Hit
      icon={icon ?? <RiStackLine />}
      href={result.location}
      title={
        <Highlighted text={result.title} field="title" highlight={highlight} />
      }
      aside={lifecycle && <LifecycleBadge lifecycle={lifecycle} />}
      text={
        <Highlighted
          text={field('purpose')}
          field="purpose"
          highlight={highlight}
        />
      }
      domain={field('domain')}
      place={domain => t('search.product', { domain })}
    />
  );
}

import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { newProductRouteRef } from '../routes/newProductRouteRef';
import { useMayRunTemplates } from './useMayRunTemplates';

/** The way to make a data product, for who may. */
export function NewProductLink() {
  const t = useText();
  const href = useRouteRef(newProductRouteRef)?.();
  const isAllowed = useMayRunTemplates();
  return href && isAllowed ? (
    <ButtonLink href={href} variant="primary" iconStart={<RiAddLine />}>
      {t('shelf.newProduct')}
    </ButtonLink>
  ) : null;
}

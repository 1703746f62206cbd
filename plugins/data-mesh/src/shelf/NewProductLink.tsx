import { useRouteRef } from '@backstage/core-plugin-api';
import { createPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonLink } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { newProductRouteRef } from '../routes/newProductRouteRef';

// The scaffolder's own, named here because it is not installed everywhere.
const runTemplate = createPermission({
  name: 'scaffolder.task.create',
  attributes: { action: 'create' },
});

/** The way to make a data product, for who may. */
export function NewProductLink() {
  const t = useText();
  const href = useRouteRef(newProductRouteRef)?.();
  const { allowed } = usePermission({ permission: runTemplate });
  return href && allowed ? (
    <ButtonLink href={href} variant="primary" iconStart={<RiAddLine />}>
      {t('shelf.newProduct')}
    </ButtonLink>
  ) : null;
}

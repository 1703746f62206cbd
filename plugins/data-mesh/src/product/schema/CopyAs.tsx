import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  VisuallyHidden,
} from '@backstage/ui';
import {
  ddl,
  jsonSchema,
  type SchemaTable,
} from '@meshstage/plugin-data-mesh-common';
import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { useText } from '../../i18n/useText';
import { copyText } from '../../text/copyText';

const SHOWN_MS = 2_500;

const icons = {
  copied: <RiCheckLine aria-hidden />,
  failed: <RiCloseLine aria-hidden />,
};

/** The table, or the whole contract, in a form that other tools read. */
export function CopyAs(props: {
  table?: SchemaTable;
  /** Id of the revision of the contract, for the owner's own text. */
  revisionId: string;
}) {
  const t = useText();
  const api = useApi(dataMeshApiRef);
  const { table, revisionId } = props;
  const [result, setResult] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!result) {
      return undefined;
    }
    const timer = setTimeout(() => setResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = (text: () => string | Promise<string>) => async () => {
    try {
      await copyText(await text());
      setResult('copied');
    } catch {
      // The words of the button say so; there is nothing else to undo.
      setResult('failed');
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button
          variant="secondary"
          iconStart={result ? icons[result] : <RiFileCopyLine aria-hidden />}
        >
          {result ? t(`copy.${result}`) : t('schema.copyAs')}
        </Button>
        <Menu>
          {table ? (
            <MenuItem onAction={copy(() => ddl(table))}>
              {t('schema.copy.ddl', { table: table.name })}
            </MenuItem>
          ) : null}
          {table ? (
            <MenuItem
              onAction={copy(() => JSON.stringify(jsonSchema(table), null, 2))}
            >
              {t('schema.copy.jsonSchema', { table: table.name })}
            </MenuItem>
          ) : null}
          <MenuItem onAction={copy(() => api.getRevisionText(revisionId))}>
            {t('schema.copy.odcs')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <VisuallyHidden role="status">
        {result ? t(`copy.${result}`) : ''}
      </VisuallyHidden>
    </>
  );
}

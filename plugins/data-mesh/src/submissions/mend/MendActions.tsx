import { Button } from '@backstage/ui';
import { MendOptions, unifiedDiff } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { CopyButton } from '../../text/CopyButton';
import { download } from '../../text/download';
import { OutsideLink } from '../../text/OutsideLink';
import { DraftDocument, mendedText } from './DraftDocument';
import { editUrl } from './editUrl';
import styles from './mend.module.css';

/** Publishing where that is possible, else what takes the change to its source. */
export function MendActions(props: {
  way: MendOptions['way'];
  documents: readonly DraftDocument[];
  changed: readonly DraftDocument[];
  publishing: boolean;
  onPublish: () => void;
  onDiscard: () => void;
}) {
  const t = useText();
  const { way, documents, changed, publishing } = props;
  const discard = changed.length > 0 && (
    <Button
      variant="secondary"
      isDisabled={publishing}
      onPress={props.onDiscard}
    >
      {t('mend.discard')}
    </Button>
  );
  if (way !== 'patch') {
    return (
      <div className={styles.actions}>
        <Button
          variant="primary"
          isDisabled={changed.length === 0}
          isPending={publishing}
          onPress={props.onPublish}
        >
          {way === 'push' ? t('mend.push') : t('mend.write')}
        </Button>
        {discard}
        <span className={styles.hint}>
          {way === 'push' ? t('mend.pushHint') : t('mend.writeHint')}
        </span>
      </div>
    );
  }
  const patch = changed
    .map(each =>
      unifiedDiff({
        path: each.path,
        before: each.base,
        after: mendedText(each),
      }),
    )
    .join('');
  return (
    <div className={styles.actions}>
      <Button
        variant="primary"
        isDisabled={changed.length === 0}
        onPress={() =>
          download('mend.patch', new Blob([patch], { type: 'text/x-diff' }))
        }
      >
        {t('mend.downloadPatch')}
      </Button>
      {changed.length > 0 && (
        <CopyButton text={patch} label={t('mend.patch')} />
      )}
      {discard}
      <span className={styles.hint}>{t('mend.patchHint')}</span>
      {documents.map(({ path, location }) => {
        const href = editUrl(location) ?? location;
        return href && /^https?:/i.test(href) ? (
          <OutsideLink key={path} href={href}>
            {t('mend.openAtSource', { path })}
          </OutsideLink>
        ) : null;
      })}
    </div>
  );
}

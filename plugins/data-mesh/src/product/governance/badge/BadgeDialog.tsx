import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useProductRef } from '../../../api/useProductRef';
import { useText } from '../../../i18n/useText';
import { ActionFailed } from '../../../state/ActionFailed';
import { Bones } from '../../../state/Bones';
import { QueryState } from '../../../state/QueryState';
import styles from './badge.module.css';
import { BadgeAddress } from './BadgeAddress';
import { useBadge } from './useBadge';

/** The level of a product as an image, for a README. */
export function BadgeDialog(props: {
  scorecard: string;
  title: string;
  onClose: () => void;
}) {
  const t = useText();
  const { scorecard, title, onClose } = props;
  const { image, link, change } = useBadge(useProductRef(), scorecard);
  return (
    <Dialog isOpen onOpenChange={open => !open && onClose()}>
      <DialogHeader>{t('badge.title', { title })}</DialogHeader>
      <DialogBody>
        <div className={styles.body}>
          <QueryState
            query={image}
            what="badge"
            skeleton={<Bones lines={1} height={20} />}
          >
            {svg => (
              <img
                className={styles.image}
                alt={t('badge.image')}
                src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
              />
            )}
          </QueryState>
          <QueryState
            query={link}
            what="badgeAddress"
            skeleton={<Bones lines={2} height={24} />}
          >
            {known => (
              <BadgeAddress
                link={known}
                title={title}
                isChanging={change.isPending}
                onChange={change.mutate}
              />
            )}
          </QueryState>
          <ActionFailed title={t('badge.failed')} error={change.error} />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('badge.done')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

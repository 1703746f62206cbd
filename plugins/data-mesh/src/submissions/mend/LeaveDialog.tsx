import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useText } from '../../i18n/useText';

/** Asks whether a page with unsaved text is to be left. */
export function LeaveDialog(props: {
  isOpen: boolean;
  onStay: () => void;
  onLeave: () => void;
}) {
  const t = useText();
  return (
    <Dialog
      isOpen={props.isOpen}
      onOpenChange={open => {
        if (!open) {
          props.onStay();
        }
      }}
    >
      <DialogHeader>{t('mend.leave.title')}</DialogHeader>
      <DialogBody>{t('mend.leave.hint')}</DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={props.onLeave}>
          {t('mend.leave.leave')}
        </Button>
        <Button variant="primary" onPress={props.onStay}>
          {t('mend.leave.stay')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

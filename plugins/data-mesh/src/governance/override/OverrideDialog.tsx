import { useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import type { OverrideRequest } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { useWaiverWords } from '../waivers/useWaiverWords';
import { WaiverFields } from '../waivers/WaiverFields';
import styles from '../waivers/waivers.module.css';
import { useOverride } from './useOverride';

const MOST_DAYS = 14;
const USUAL_DAYS = 7;

/** Says what an override does, and asks which policies, why and until when. */
export function OverrideDialog(props: {
  submissionId: string;
  /** That have refused it. */
  policies: readonly (readonly [id: string, title: string])[];
  onClose: () => void;
  onDone: (given: OverrideRequest) => void;
}) {
  const t = useText();
  const { submissionId, policies, onClose, onDone } = props;
  const { now, words, setWords, isReady, asked } = useWaiverWords(USUAL_DAYS);
  const [chosen, setChosen] = useState(policies.map(([id]) => id));
  const { mutate, isPending, error } = useOverride(submissionId);
  const send = () => {
    const request = { policies: chosen, ...asked };
    mutate(request, { onSuccess: () => onDone(request) });
  };
  return (
    <Dialog isOpen onOpenChange={open => !open && !isPending && onClose()}>
      <DialogHeader>{t('override.title')}</DialogHeader>
      <DialogBody>
        <div className={styles.page}>
          <p className={styles.note}>{t('override.what')}</p>
          <CheckboxGroup
            label={t('override.policies')}
            value={chosen}
            onChange={setChosen}
          >
            {policies.map(([id, title]) => (
              <Checkbox key={id} value={id}>
                {title}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <WaiverFields
            label={t('override.reason')}
            description={t('override.reason.hint')}
            now={now}
            mostDays={MOST_DAYS}
            words={words}
            onChange={setWords}
          />
          <ActionFailed title={t('override.failed')} error={error} />
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" isDisabled={isPending} onPress={onClose}>
          {t('waiver.cancel')}
        </Button>
        <Button
          variant="primary"
          // What waits visibly would be announced once more when it is gone.
          isDisabled={chosen.length === 0 || !isReady || isPending}
          onPress={send}
        >
          {t('override.send')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

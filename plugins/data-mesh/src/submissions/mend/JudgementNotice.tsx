import { Alert } from '@backstage/ui';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { reasonWords } from './reasonWords';
import { waitingWords } from '../waitingWords';
import { MendJudgement } from './useJudgement';

/** What would become of the typed text, said aloud when it changes. */
export function JudgementNotice(props: {
  judgement: MendJudgement;
  /** Whether anything was typed. */
  changed: boolean;
}) {
  const t = useText();
  const language = useLanguage();
  const { judgement, changed } = props;
  const { state, problems, whole, waitingFor, pending, error } = judgement;
  const errors = [...problems.values(), whole]
    .flat()
    .filter(({ severity }) => severity === 'error').length;
  if (pending) {
    return (
      <Alert
        role="status"
        status="info"
        icon
        title={t('mend.judging')}
        description={t('mend.judgingHint')}
      />
    );
  }
  if (error) {
    return (
      <Alert
        role="status"
        status="warning"
        icon
        title={t('mend.notJudged')}
        description={reasonWords(error, t)}
      />
    );
  }
  switch (state) {
    case 'refused':
      return (
        <Alert
          role="status"
          status="danger"
          icon
          title={
            changed
              ? t('mend.wouldBeRefused', { count: errors })
              : t('mend.isRefused', { count: errors })
          }
          description={t('mend.refusedHint')}
        />
      );
    case 'waiting':
      return (
        <Alert
          role="status"
          status="warning"
          icon
          title={t('waiting.for', {
            what: waitingWords(waitingFor, t, language),
          })}
          description={t('waiting.byItself')}
        />
      );
    default:
      return (
        <Alert
          role="status"
          status="success"
          icon
          title={
            state === 'unchanged'
              ? t('mend.wouldBeUnchanged')
              : t('mend.wouldBeAccepted')
          }
          description={t('mend.acceptedHint')}
        />
      );
  }
}

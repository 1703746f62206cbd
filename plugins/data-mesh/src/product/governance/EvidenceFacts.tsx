import type { ShownEvidence } from '@meshstage/plugin-data-mesh-common';
import { wantedWords } from '../../governance/shared/wantedWords';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import textStyles from '../../text/text.module.css';
import { valueText } from '../../text/valueText';
import { Condition } from './Condition';

/** What was found in a field, and what the policy wants there. */
export function EvidenceFacts(props: { evidence: ShownEvidence }) {
  const t = useText();
  const { outcome, field, seen, wanted } = props.evidence;
  const isTold = outcome === 'fail' || outcome === 'waived';
  if (!isTold || !wanted) {
    return null;
  }
  const words = wantedWords(wanted, t);
  return (
    <>
      <Facts
        inline
        facts={[
          {
            term: t('evidence.field'),
            value: field && <code className={textStyles.mono}>{field}</code>,
          },
          {
            term: t('evidence.seen'),
            value:
              seen === undefined || seen === null ? (
                t('evidence.nothing')
              ) : (
                <code className={textStyles.mono} dir="auto">
                  {Array.isArray(seen)
                    ? seen.map(valueText).join(', ')
                    : valueText(seen)}
                </code>
              ),
          },
          { term: t('evidence.wanted'), value: words },
        ]}
      />
      {words === undefined && <Condition of={wanted} />}
    </>
  );
}

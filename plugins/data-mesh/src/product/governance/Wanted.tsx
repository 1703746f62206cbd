import type { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { wantedWords } from '../../governance/shared/wantedWords';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';

/** What a policy wanted of a field: in words, and an expression as the code that it is. */
export function Wanted(props: { wanted: JsonObject }) {
  const t = useText();
  const { cel, ...others } = props.wanted;
  return typeof cel === 'string' && Object.keys(others).length === 0 ? (
    <>
      {t('wanted.cel')} <code className={textStyles.mono}>{cel}</code>
    </>
  ) : (
    <>{wantedWords(props.wanted, t)}</>
  );
}

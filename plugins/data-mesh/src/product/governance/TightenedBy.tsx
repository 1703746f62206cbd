import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { useDomainTitles } from '../../text/useDomainTitles';

/** The domain that asks for more than the policy does. */
export function TightenedBy(props: { domain: string }) {
  const t = useText();
  const titleOf = useDomainTitles();
  return (
    <span className={`${textStyles.muted} ${textStyles.small}`}>
      {t('policy.tightenedBy', { domain: titleOf(props.domain) })}
    </span>
  );
}

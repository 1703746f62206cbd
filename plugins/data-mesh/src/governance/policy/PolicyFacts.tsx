import type { PolicyDetail } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';
import { Facts } from '../../text/Facts';
import textStyles from '../../text/text.module.css';
import { microsWords } from '../policies/microsWords';
import { useScopeWords } from '../shared/useScopeWords';
import { UtcDay } from '../shared/UtcDay';

/** Who owns a policy, what it looks at, what it does where, and since when. */
export function PolicyFacts(props: { detail: PolicyDetail }) {
  const t = useText();
  const scopeWords = useScopeWords();
  const language = useLanguage();
  const { policy, graceDays, tests, path, line } = props.detail;
  const { enforce, owner, effectiveFrom, micros, forEach } = policy;
  return (
    <Facts
      facts={[
        {
          term: t('policy.id'),
          value: <code className={textStyles.mono}>{policy.id}</code>,
        },
        { term: t('policy.scope'), value: scopeWords(policy.scope) },
        {
          term: t('policies.column.owner'),
          value: owner && <EntityName entityRef={owner} />,
        },
        { term: t('policies.category'), value: policy.category },
        { term: t('policy.forEach'), value: t(`policy.forEach.${forEach}`) },
        ...(['publish', 'check', 'scan'] as const).map(point => ({
          term: t(`policy.at.${point}`),
          value: t(`policy.does.${enforce[point]}`),
        })),
        {
          term: t('policy.effectiveFrom'),
          value: effectiveFrom && <UtcDay day={effectiveFrom} />,
        },
        {
          term: t('policy.grace'),
          value:
            graceDays > 0 ? t('policy.days', { count: graceDays }) : undefined,
        },
        {
          term: t('policy.tests'),
          value:
            tests > 0 ? tests.toLocaleString(language) : t('policy.noTests'),
        },
        {
          term: t('policy.micros'),
          value:
            micros === undefined ? undefined : microsWords(micros, language),
        },
        {
          term: t('policy.file'),
          value: path && (
            <code className={textStyles.mono}>
              {line === undefined ? path : `${path}:${line}`}
            </code>
          ),
        },
      ]}
    />
  );
}

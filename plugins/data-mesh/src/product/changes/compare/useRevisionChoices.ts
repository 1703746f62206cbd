import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  PortDetail,
  RevisionSummary,
} from '@meshstage/plugin-data-mesh-common';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../../api/dataMeshApiRef';
import { useLanguage } from '../../../i18n/useLanguage';
import { useText } from '../../../i18n/useText';
import { HistorySubject } from '../useHistorySubject';

/** More versions than these nobody looks for in a list. */
const MOST = 200;

/** A revision to choose. */
export interface RevisionChoice {
  id: string;
  label: string;
}

/**
 * The versions that can be compared: of the history that is shown, and what is
 * live of the other majors of the same contract.
 */
export function useRevisionChoices(
  ref: string,
  subject: HistorySubject,
  ports: readonly PortDetail[],
): RevisionChoice[] {
  const api = useApi(dataMeshApiRef);
  const t = useText();
  const language = useLanguage();
  const port =
    subject.kind === 'port'
      ? { name: subject.port.name, version: subject.port.version }
      : undefined;
  const { data } = useQuery({
    queryKey: ['revisions', ref, port],
    queryFn: ({ signal }) =>
      api.listRevisions(ref, { port, limit: MOST }, { signal }),
  });
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    const labelOf = ({ version, position, acceptedAt }: RevisionSummary) =>
      `${version ?? t('history.noVersion')} · ${day.format(
        new Date(acceptedAt),
      )} (#${position})`;
    const choices = (data?.items ?? []).map(revision => ({
      id: revision.id,
      label: labelOf(revision),
    }));
    const known = new Set(choices.map(({ id }) => id));
    for (const other of subject.kind === 'port' ? ports : []) {
      const { contract, contractId } = other;
      const isOther =
        subject.kind === 'port' && contractId === subject.port.contractId;
      if (contract && isOther && !known.has(contract.revisionId)) {
        known.add(contract.revisionId);
        choices.push({
          id: contract.revisionId,
          label: contract.version ?? t('history.noVersion'),
        });
      }
    }
    return choices;
  }, [data, language, ports, subject, t]);
}

import { ReactNode } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import { isMissing } from '../api/errors';
import { Thing } from '../i18n/Thing';
import { useText } from '../i18n/useText';
import { ErrorState } from './ErrorState';
import { MissingState } from './MissingState';
import { StaleNotice } from './StaleNotice';

/** What this room needs of a query of TanStack Query. */
export interface AnyQuery<T> {
  data: T | undefined;
  error: unknown;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

/**
 * The states that every screen has: loading, failed, missing or forbidden
 * (the same words), and old data while the server does not answer.
 */
export function QueryState<T>(props: {
  query: AnyQuery<T>;
  what: Thing;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}) {
  const t = useText();
  const { data, error, dataUpdatedAt, refetch } = props.query;
  if (error && isMissing(error)) {
    return <MissingState what={props.what} />;
  }
  if (data !== undefined) {
    return (
      <>
        {error ? (
          <StaleNotice since={dataUpdatedAt} error={error} onRetry={refetch} />
        ) : null}
        {props.children(data)}
      </>
    );
  }
  if (error) {
    return <ErrorState what={props.what} error={error} onRetry={refetch} />;
  }
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">
        {t(`state.loading.${props.what}`)}
      </VisuallyHidden>
      {props.skeleton}
    </div>
  );
}

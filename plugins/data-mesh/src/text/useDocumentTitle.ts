import { useEffect } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';

/** Titles the browser tab while the screen is shown: `Submissions | <portal>`. */
export function useDocumentTitle(title: string | undefined): void {
  const portal = useApi(configApiRef).getOptionalString('app.title');
  useEffect(() => {
    if (!title) {
      return undefined;
    }
    const before = document.title;
    document.title = [title, portal].filter(Boolean).join(' | ');
    return () => {
      document.title = before;
    };
  }, [title, portal]);
}

import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the address bar narrows a list by, and a way to change one part of it. */
export function useNarrowing<Name extends string>() {
  const [params, setParams] = useSearchParams();
  const get = (name: Name) => params.get(name) ?? undefined;
  const set = useCallback(
    (name: Name, value: string | undefined) =>
      setParams(
        before => {
          const next = new URLSearchParams(before);
          if (value === undefined) {
            next.delete(name);
          } else {
            next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { get, set };
}

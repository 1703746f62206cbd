import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { COMPARED_FLAGS, SchemaFilter } from './SchemaFilter';

/** The filter of the schema tab, kept in the address bar: `?find=&show=sensitive,keys`. */
export function useSchemaFilter() {
  const [params, setParams] = useSearchParams();
  const text = params.get('find') ?? '';
  const show = params.get('show') ?? '';
  const filter = useMemo((): SchemaFilter => {
    const on = new Set(show.split(','));
    return {
      text,
      sensitive: on.has('sensitive'),
      undocumented: on.has('undocumented'),
      keys: on.has('keys'),
      changed: on.has('changed'),
      breaks: on.has('breaks'),
    };
  }, [text, show]);

  const setFilter = useCallback(
    (next: SchemaFilter) =>
      setParams(
        current => {
          const changed = new URLSearchParams(current);
          const flags = COMPARED_FLAGS.filter(flag => next[flag]).join(',');
          for (const [name, value] of [
            ['find', next.text],
            ['show', flags],
          ]) {
            if (value) {
              changed.set(name, value);
            } else {
              changed.delete(name);
            }
          }
          return changed;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { filter, setFilter };
}

import { useEffect, useRef, useState } from 'react';

const QUIET_MS = 250;

/**
 * What stands in a search box, and the same for the outside once typing has
 * paused. A new value from outside (back button, link) replaces the text.
 */
export function useSearchText(
  value: string,
  onChange: (value: string) => void,
): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text === sent.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      sent.current = text;
      latest.current(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return [text, setText];
}

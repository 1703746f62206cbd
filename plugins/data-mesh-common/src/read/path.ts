/** A step of a path: a key or an index. */
export type Step = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/** `schema[0].properties[2].name`; a key with other characters as `["a b"]`. */
export function formatPath(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') {
      path += `[${step}]`;
    } else if (PLAIN_KEY.test(step)) {
      path += path === '' ? step : `.${step}`;
    } else {
      path += `[${JSON.stringify(step)}]`;
    }
  }
  return path;
}

const TOKEN = /\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;

/** The steps of a path that `formatPath` made; `undefined` when it is none. */
export function parsePath(path: string): Step[] | undefined {
  const steps: Step[] = [];
  let length = 0;
  for (const [token, key, index, quotedKey] of path.matchAll(TOKEN)) {
    steps.push(
      key ?? (index === undefined ? unquote(quotedKey) : Number(index)),
    );
    length += token.length;
  }
  return length === path.length ? steps : undefined;
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

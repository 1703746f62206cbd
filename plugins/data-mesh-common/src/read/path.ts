/** A step of a path: a key or an index. */
export type Step = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/** `schema[0].properties[2].name`; a key with other characters as `["a b"]`. */
export function formatPath(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    path += formatStep(step);
  }
  return withoutDot(path);
}

/** A step as it follows others: `[0]`, `.name`, `["a b"]`. */
export function formatStep(step: Step): string {
  if (typeof step === 'number') {
    return `[${step}]`;
  }
  return PLAIN_KEY.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** Steps as a path: nothing stands before the first of them. */
export function withoutDot(steps: string): string {
  return steps.startsWith('.') ? steps.slice(1) : steps;
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

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

const QUOTED = /^\[("(?:[^"\\]|\\.)*")\]/;

/** The steps of a path that `formatPath` made; `undefined` when it is none. */
export function parsePath(path: string): Step[] | undefined {
  const steps: Step[] = [];
  let at = 0;
  // By hand, for what policies find is placed by thousands of paths.
  while (at < path.length) {
    if (path[at] !== '[') {
      const start = path[at] === '.' ? at + 1 : at;
      at = keyEnd(path, start);
      steps.push(path.slice(start, at));
      if (at === start) {
        return undefined;
      }
    } else if (path[at + 1] === '"') {
      const [token, quotedKey] = QUOTED.exec(path.slice(at)) ?? [];
      if (token === undefined) {
        return undefined;
      }
      steps.push(unquote(quotedKey));
      at += token.length;
    } else {
      const end = digitsEnd(path, at + 1);
      if (end === at + 1 || path[end] !== ']') {
        return undefined;
      }
      steps.push(Number(path.slice(at + 1, end)));
      at = end + 1;
    }
  }
  return steps;
}

/** Where a key ends that begins at `start`; `start` where none does. */
function keyEnd(path: string, start: number): number {
  let at = start;
  while (at < path.length && isOfKey(path.charCodeAt(at), at > start)) {
    at += 1;
  }
  return at;
}

/** `A` to `Z`, `a` to `z`, `_`, `$`; and after the first digits and `-`. */
function isOfKey(code: number, isRest: boolean): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 36 ||
    (isRest && (code === 45 || isDigit(code)))
  );
}

function digitsEnd(path: string, start: number): number {
  let at = start;
  while (isDigit(path.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** `a.{x,y}` as `a.x` and `a.y`; git knows every other sign of a glob. */
export function expandBraces(pattern: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (!match) {
    return [pattern];
  }
  const [, before, choices, after] = match;
  return choices
    .split(',')
    .flatMap(choice => expandBraces(`${before}${choice}${after}`));
}

/** The choice that was made; `otherwise` for anything that is none. */
export function oneOf<T extends string>(
  choices: readonly T[],
  value: unknown,
  otherwise: T,
): T {
  return choices.find(choice => choice === value) ?? otherwise;
}

/** What a person typed behind a command, checked against its options. */
export class CommandLine {
  constructor(
    readonly operands: readonly string[],
    private readonly options: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** The value of an option or its fallback; undefined where there is neither. */
  value(name: string): string | undefined {
    return this.options.get(name)?.at(-1);
  }

  /** All values of an option that may be given several times, in their order. */
  values(name: string): readonly string[] {
    return this.options.get(name) ?? [];
  }

  /** Whether a switch was given. */
  has(name: string): boolean {
    return this.options.has(name);
  }
}

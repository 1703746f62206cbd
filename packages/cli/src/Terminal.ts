/** What a command may touch of the process that it runs in. */
export interface Terminal {
  /** Written to standard output as it is. */
  out(text: string): void;
  /** One sentence for the person, on standard error. */
  say(sentence: string): void;
  /** Whether standard output shows colours. */
  colours: boolean;
  env: { readonly [name: string]: string | undefined };
  /** Opened by Node when it is asked for, so only who reads it asks. */
  stdin(): AsyncIterable<Uint8Array>;
  /** The time of this run, ISO 8601. */
  now: string;
}

/** 0: fine; 1: findings; 2: cannot run. */
export type ExitStatus = 0 | 1 | 2;

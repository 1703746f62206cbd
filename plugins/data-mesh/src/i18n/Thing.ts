import { en } from './en.table';

type ThingOf<TKey> = TKey extends `state.missing.${infer TThing}`
  ? TThing extends 'title'
    ? never
    : TThing
  : never;

/**
 * What a screen asks the server for. Each has sentences of its own for being
 * loaded, failed and missing: words fit together in one language, and not in
 * the next.
 */
export type Thing = ThingOf<keyof typeof en>;

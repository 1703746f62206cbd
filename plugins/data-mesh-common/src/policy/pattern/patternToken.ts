/**
 * The parts that a pattern in RE2 syntax is written of: classes and escapes are
 * one each, and so is a repetition by numbers, which are its groups 1 and 2.
 */
export const PATTERN_TOKEN =
  /\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:[^\]]*:\]|[^\]\\])*\]|\{(\d+)(?:,(\d*))?\}|[\s\S]/g;

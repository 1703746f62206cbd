const LINK = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i;
const MAIL = /^[^\s<>"@:/]+@[^\s<>"@:/]+$/;

/** The address to ask at, of a link or a mail address; `undefined` where it is neither. */
export function supportUrl(text: string): string | undefined {
  const trimmed = text.trim();
  if (MAIL.test(trimmed)) {
    return `mailto:${trimmed}`;
  }
  return LINK.test(trimmed) ? trimmed : undefined;
}

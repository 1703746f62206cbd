import { encodePart } from '../model/encodePart';

/** A path or address as a reference of RFC 3986; a letter of a drive and an address stay what they are. */
export function encodePath(file: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) {
    return file.replace(/[\s"<>\\^`{|}]/g, encodePart);
  }
  const encoded = file.split('/').map(encodePart).join('/');
  if (file.startsWith('/')) {
    return `file://${encoded}`;
  }
  return /^[a-z]:\//i.test(file)
    ? `file:///${file.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
    : encoded;
}

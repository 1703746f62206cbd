import { DocumentLimits } from '../DocumentReading';
import { Fault } from '../Fault';
import { loneSurrogate, utf8Length } from './characters';
import { decodeUtf16 } from './decodeUtf16';
import { decodeUtf8 } from './decodeUtf8';

/** The text of a document without its byte order mark, or why there is none. */
export type Decoded =
  | { text: string; fault?: undefined }
  | { text?: string; fault: Fault };

/**
 * Bytes to text: UTF-8 with or without byte order mark, UTF-16 with one. What
 * is no text is refused with its place, because a text that was silently
 * repaired is no longer what the owner signed.
 */
export function decodeText(
  content: Uint8Array | string,
  limits: DocumentLimits,
): Decoded {
  const bytes =
    typeof content === 'string'
      ? utf8Length(content, limits.bytes)
      : content.byteLength;
  if (bytes > limits.bytes) {
    return {
      fault: {
        code: 'too-large',
        offset: -1,
        data: { bytes, limit: limits.bytes },
      },
    };
  }
  const decoded =
    typeof content === 'string' ? { text: content } : decode(content);
  if (decoded.fault || decoded.text === undefined) {
    return decoded;
  }
  const text =
    decoded.text.charCodeAt(0) === 0xfeff
      ? decoded.text.slice(1)
      : decoded.text;
  return checkCharacters(text);
}

function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return decodeUtf16(bytes, 'little');
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return decodeUtf16(bytes, 'big');
  }
  return decodeUtf8(bytes);
}

/** NUL and half surrogate pairs can be kept by no database; both are refused. */
function checkCharacters(text: string): Decoded {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return { fault: { code: 'nul-character', offset: nul, data: {} }, text };
  }
  const lone = loneSurrogate(text);
  if (lone >= 0) {
    return {
      fault: { code: 'invalid-character', offset: lone, data: {} },
      text,
    };
  }
  return { text };
}

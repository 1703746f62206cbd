import { Event, parseEvents as parse, YAMLException } from 'js-yaml';
import { DocumentLimits } from '../DocumentReading';
import { Fault } from '../Fault';
import { countSeparators } from '../text/countSeparators';

/** The parse events of a text, or where it stops being YAML or JSON. */
export type Parsed =
  | { events: Event[]; fault?: undefined }
  | { events?: undefined; fault: Fault };

/** YAML to events; JSON is read by the same rules, for YAML contains it. */
export function parseEvents(text: string, limits: DocumentLimits): Parsed {
  const html = /^\s*<(?:!doctype|html|\?xml)/i.exec(text.slice(0, 1000));
  if (html) {
    return {
      fault: {
        code: 'markup-document',
        offset: html[0].indexOf('<'),
        data: {},
      },
    };
  }
  if (countSeparators(text, limits.nodes) > limits.nodes) {
    return {
      fault: {
        code: 'too-fragmented',
        offset: -1,
        data: { limit: limits.nodes },
      },
    };
  }
  try {
    // One level more than allowed, for the scalars of the deepest collection.
    return { events: parse(text, { maxDepth: limits.depth + 1 }) };
  } catch (error) {
    return { fault: faultOf(error, limits) };
  }
}

/** Whatever the parser throws is about the text, never about us. */
function faultOf(error: unknown, limits: DocumentLimits): Fault {
  if (!(error instanceof YAMLException)) {
    const reason = error instanceof Error ? error.message : String(error);
    return { code: 'invalid-yaml', offset: 0, data: { reason } };
  }
  const offset = error.mark?.position ?? 0;
  return error.reason.startsWith('nesting exceeded')
    ? { code: 'too-deep', offset, data: { limit: limits.depth } }
    : { code: 'invalid-yaml', offset, data: { reason: error.reason } };
}

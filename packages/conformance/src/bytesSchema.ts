import { z } from 'zod';

/** Bytes in hexadecimal that are no text, for files that a source cannot read. */
export const bytesSchema = z
  .strictObject({ bytes: z.string().regex(/^([0-9a-f]{2})+$/) })
  .transform(({ bytes }, context) => {
    const content: Uint8Array = Buffer.from(bytes, 'hex');
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(content);
      context.addIssue(`'${bytes}' is a text`);
    } catch {
      // As it should be.
    }
    return content;
  });

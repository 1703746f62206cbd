import { openDocument } from './openDocument';
import { openReading } from './openReading';
import { readDocument } from './readDocument';

const TEXT = `# a contract
apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
`;

describe.each([{ keepsTree: true }, { keepsTree: false }])(
  'openReading with %p',
  options => {
    it('opens what was read as it would be opened from its text', () => {
      expect(openReading(readDocument(TEXT, options))).toEqual(
        openDocument(TEXT),
      );
    });

    it('tells nothing of what cannot be parsed', () => {
      expect(openReading(readDocument('a: [', options))).toBeUndefined();
    });

    it('keeps the tree out of the reading, which goes over wires', () => {
      expect(readDocument(TEXT, options)).toEqual(readDocument(TEXT));
    });
  },
);

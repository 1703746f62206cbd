import Ajv, { ValidateFunction } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { officialSchema } from '../__fixtures__/corpus';

const STANDARDS = new Map<unknown, string>([
  ['DataContract', 'odcs'],
  ['DataProduct', 'odps'],
]);

/** Asks the official schemas, each compiled once. */
export class OfficialValidator {
  private readonly compiled = new Map<string, ValidateFunction | undefined>();

  /** How much the schema of its own release says against a document; `undefined` where that is not known. */
  objections(document: unknown): number | undefined {
    const validate = this.validatorOf(document);
    return validate && (validate(document) ? 0 : validate.errors?.length);
  }

  /** Whether a document is valid by the schema of its own release; `undefined` where that is not known. */
  isValid(document: unknown): boolean | undefined {
    return this.validatorOf(document)?.(document);
  }

  private validatorOf(document: unknown): ValidateFunction | undefined {
    const { kind, apiVersion = 'v2.2.2' } = (document ?? {}) as {
      kind?: unknown;
      apiVersion?: unknown;
    };
    const release = /^v(\d+\.\d+\.\d+)$/.exec(String(apiVersion))?.[1];
    const standard = STANDARDS.get(kind);
    return standard === undefined || release === undefined
      ? undefined
      : this.validator(standard, release);
  }

  private validator(
    standard: string,
    release: string,
  ): ValidateFunction | undefined {
    const key = `${standard} ${release}`;
    if (!this.compiled.has(key)) {
      const schema = officialSchema(standard, release);
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats(ajv);
      this.compiled.set(key, schema && ajv.compile(schema));
    }
    return this.compiled.get(key);
  }
}

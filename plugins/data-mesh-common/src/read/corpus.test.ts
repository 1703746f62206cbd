import { load } from 'js-yaml';
import { JsonValue, Problem } from '../model';
import { CorpusDocument, corpusOf } from './__fixtures__/corpus';
import {
  CorpusException,
  DISAGREEMENTS,
  INVALID_BUT_UNANSWERED,
} from './__fixtures__/corpusExceptions.table';
import { lostLeaves } from './__fixtures__/lostLeaves';
import { mutate } from './__fixtures__/mutate';
import { isTheirs } from './__testUtils__/officialCodes';
import { OfficialValidator } from './__testUtils__/officialValidator';
import { randomOf } from './__fixtures__/random';
import { readDocument } from './readDocument';

const isError = ({ severity }: Problem) => severity === 'error';
const isListed = (list: readonly CorpusException[], { path }: CorpusDocument) =>
  list.some(({ document }) => path.endsWith(document));

const native = [...corpusOf('odps'), ...corpusOf('odcs')];
const invalid = [...corpusOf('odcs-invalid'), ...corpusOf('dcs-invalid')];
const foreign = ['dcs', 'dpds', 'odpi'].flatMap(corpusOf);
const others = ['dbt', 'openlineage', 'iceberg-metadata', 'evolution'].flatMap(
  corpusOf,
);

/** The document as the schemas see it; `undefined` where it is no YAML. */
function parse(bytes: Uint8Array): JsonValue | undefined {
  try {
    return load(new TextDecoder().decode(bytes)) as JsonValue;
  } catch {
    return undefined;
  }
}

function report(what: string, counts: { [name: string]: number }): void {
  const text = Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
  process.stdout.write(`CORPUS ${what}: ${text}\n`);
}

describe('corpus of public documents', () => {
  const official = new OfficialValidator();

  it('are read without an error where their schema accepts them', () => {
    const counts = { documents: native.length, valid: 0, clean: 0, warned: 0 };
    const refused: string[] = [];
    for (const document of [...native, ...invalid]) {
      const { problems } = readDocument(document.bytes);
      if (official.isValid(parse(document.bytes))) {
        counts.valid++;
        counts[problems.some(isTheirs) ? 'warned' : 'clean']++;
        if (problems.some(isError) && !isListed(DISAGREEMENTS, document)) {
          refused.push(document.path);
        }
      }
    }
    report('native', counts);
    expect(refused).toEqual([]);
  });

  it('have a model, even where their schema does not accept them', () => {
    const without = native
      .filter(({ path }) => !path.includes('wiremock'))
      .filter(({ bytes }) => !readDocument(bytes).document);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('are told what their schema forbids', () => {
    const silent = [...native, ...invalid].filter(
      ({ bytes }) =>
        official.isValid(parse(bytes)) === false &&
        !readDocument(bytes).problems.some(isTheirs),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('are answered with problems where their authors meant them to be invalid', () => {
    const silent = invalid.filter(
      document =>
        readDocument(document.bytes).problems.length === 0 &&
        !isListed(INVALID_BUT_UNANSWERED, document),
    );
    report('invalid', {
      documents: invalid.length,
      unanswered: INVALID_BUT_UNANSWERED.length,
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('lose nothing', () => {
    const losers = [...native, ...invalid].filter(({ bytes }) => {
      const { document, text, problems } = readDocument(bytes);
      const doubled = problems.some(({ code }) => code === 'duplicate-key');
      return document && text && !doubled && lostLeaves(text, document).length;
    });
    expect(losers.map(({ path }) => path)).toEqual([]);
  });

  it('of other standards are refused, most of them by name', () => {
    const read = foreign.map(({ bytes }) => readDocument(bytes));
    const named = read.filter(({ problems }) =>
      problems.some(({ code }) => code === 'unsupported-standard'),
    );
    report('other standards', { documents: read.length, named: named.length });
    expect(read.filter(({ document }) => document)).toEqual([]);
    expect(read.filter(({ problems }) => !problems.some(isError))).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(read.length * 0.9);
  });

  it('of any other kind have a model or a reason', () => {
    const read = others.map(({ bytes }) => readDocument(bytes));
    report('other files', { documents: read.length });
    expect(
      read.filter(
        ({ document, problems }) => !document && !problems.some(isError),
      ),
    ).toEqual([]);
  });

  it('are judged as by their schema when they are spoiled', () => {
    const sound = native
      .map(({ bytes }) => parse(bytes))
      .filter(document => official.isValid(document));
    const runs = process.env.MESHSTAGE_LONG ? 20_000 : 400;
    const random = randomOf(20261121);
    const counts = { documents: 0, refused: 0, agreed: 0 };
    for (let i = 0; i < (sound.length ? runs : 0); i++) {
      const spoiled = mutate(random.pick(sound) ?? null, random, 1);
      const valid = official.isValid(spoiled);
      if (valid !== undefined) {
        const { problems } = readDocument(JSON.stringify(spoiled));
        counts.documents++;
        counts.refused += valid ? 0 : 1;
        counts.agreed += problems.some(isTheirs) === !valid ? 1 : 0;
      }
    }
    report('spoiled', counts);
    // The rest: empty names, which we refuse; options without a type, and the
    // slip of the 3.2 draft that wants `map` of every property without a type.
    expect(counts.agreed).toBeGreaterThanOrEqual(counts.documents * 0.97);
  });
});

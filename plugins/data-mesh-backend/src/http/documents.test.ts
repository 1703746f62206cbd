import request from 'supertest';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import { productYaml } from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { startApi } from '../__testUtils__/startApi';

const TEXT = productYaml({ id: 'p', name: 'Größe 🦓' });
const BOM = '\ufeff';

/** The same text as people's editors write it. */
const BYTES: [string, Buffer, string][] = [
  ['plain', Buffer.from(TEXT), 'utf-8'],
  ['a byte order mark', Buffer.from(BOM + TEXT), 'utf-8'],
  ['CRLF', Buffer.from(TEXT.replace(/\n/g, '\r\n')), 'utf-8'],
  ['UTF-16, little', Buffer.from(BOM + TEXT, 'utf16le'), 'utf-16le'],
  ['UTF-16, big', Buffer.from(BOM + TEXT, 'utf16le').swap16(), 'utf-16be'],
  ['trailing blanks', Buffer.from(`${TEXT}  \n\n# end`), 'utf-8'],
];

eachStore('documents', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  it.each(BYTES)('keeps %s byte for byte', async (_what, content, charset) => {
    const { intake } = createTestIntake(store);
    const [detail] = await intake.submit(
      fromSource([{ path: 'dir/<evil>"name.yaml', content }]),
    );
    expect(detail.state).toBe('accepted');
    const { body: product } = await api.as().get('/products/sales/grosse');

    const answer = await api
      .as()
      .get(`/revisions/${product.revisionId}/text`)
      .buffer()
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', chunk => chunks.push(chunk));
        res.on('end', () => done(null, Buffer.concat(chunks)));
      });

    expect(Buffer.compare(answer.body, content)).toBe(0);
    expect(answer.headers).toMatchObject({
      'content-type': `text/plain; charset=${charset}`,
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment; filename="_evil__name.yaml"',
    });
    const submission = await api.as().get(`/submissions/${detail.id}`);
    expect(submission.body).toEqual(JSON.parse(JSON.stringify(detail)));
    expect(submission.body.documents[0].text.replace(/\r/g, '')).toContain(
      'Größe 🦓',
    );
  });

  it('keeps a document that is no text, and shows that it is none', async () => {
    const { intake } = createTestIntake(store);
    const [detail] = await intake.submit(
      fromSource([
        { path: 'x.yaml', content: Buffer.from([0x80, 0xff, 0x00, 0x01]) },
      ]),
    );
    expect(detail.state).toBe('refused');
    const { body } = await api.as().get(`/submissions/${detail.id}`);
    expect(body.documents[0].text).toBeUndefined();
    expect(body.documents[0].problems.length).toBeGreaterThan(0);
  });

  it('refuses a document above 5 MB without keeping it', async () => {
    const { intake } = createTestIntake(store);
    const content = Buffer.alloc(20 * 1024 * 1024, 'x');
    const [detail] = await intake.submit(fromSource([{ path: 'x', content }]));
    expect(detail.state).toBe('refused');
    expect(detail.documents[0].problems[0].code).toBe('too-large');
    expect((await store.rows(['contents'])).contents).toEqual([]);
  });

  it.each([
    ['no documents', { documents: [] }],
    ['nothing', {}],
    ['a list', []],
    ['no content', { documents: [{ path: 'a' }] }],
    ['an empty path', { documents: [{ path: '', content: '' }] }],
    [
      'a path with a line break',
      { documents: [{ path: 'a\nb', content: '' }] },
    ],
    ['a number', { documents: [{ path: 'a', content: 7 }] }],
    [
      'one path twice',
      {
        documents: [
          { path: 'a', content: 'a' },
          { path: 'a', content: 'b' },
        ],
      },
    ],
    ['half a character', { documents: [{ path: 'a', content: '\ud800' }] }],
    [
      'an unknown field',
      { documents: [{ path: 'a', content: '' }], force: true },
    ],
    [
      'two products',
      {
        documents: [
          { path: 'a', content: productYaml({ id: 'a' }) },
          { path: 'b', content: productYaml({ id: 'b' }) },
        ],
      },
    ],
  ])('answers 400 to a push of %s', async (_what, body) => {
    const { push } = api.as();
    const answer = await push([]).send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).not.toBe('');
    expect((await store.rows(['submissions'])).submissions).toEqual([]);
  });

  it('answers 413 to a push of more than 12 MB', async () => {
    const content = 'x'.repeat(4 * 1024 * 1024);
    const documents = ['a', 'b', 'c', 'd'].map(path => ({ path, content }));
    const { status, body } = await api.as().push(documents);
    expect(status).toBe(413);
    expect(body.error.message).toContain('larger than 12 MB');
  });

  it('takes a push of 10 MB that is refused for what it holds', async () => {
    const content = `x: "${'x'.repeat(4 * 1024 * 1024)}"`;
    const { status, body } = await api.as().push([{ path: 'a', content }]);
    expect(status).toBe(422);
    expect(body.documents[0].problems.length).toBeGreaterThan(0);
  });

  it('answers 400 to what is no JSON', async () => {
    const { status } = await request(api.app)
      .post('/v1/submissions')
      .set('content-type', 'application/json')
      .send('{"documents": [');
    expect(status).toBe(400);
  });
});

import { exactTime } from './exactTime';
import { relativeTime } from './relativeTime';
import { safeHref } from './safeHref';
import { valueText } from './valueText';

const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('relativeTime', () => {
  it.each([
    ['now', '2026-11-21T11:59:30Z', 'en'],
    ['1 minute ago', '2026-11-21T11:58:30Z', 'en'],
    ['3 hours ago', '2026-11-21T08:30:00Z', 'en'],
    ['yesterday', '2026-11-20T11:00:00Z', 'en'],
    ['gestern', '2026-11-20T11:00:00Z', 'de'],
    ['in 2 days', '2026-11-23T13:00:00Z', 'en'],
    ['last month', '2026-10-20T12:00:00Z', 'en'],
    ['2 years ago', '2024-11-01T12:00:00Z', 'en'],
  ])('says %s', (expected, then, language) => {
    expect(relativeTime(Date.parse(then), NOW, language)).toBe(expected);
  });
});

describe('exactTime', () => {
  it('is UTC, to the second', () => {
    expect(exactTime(new Date('2026-11-21T13:00:05.678+01:00'))).toBe(
      '2026-11-21 12:00:05 UTC',
    );
  });
});

describe('safeHref', () => {
  it.each([
    ['https://a.example', 'https://a.example'],
    ['HTTPS://A.example', 'HTTPS://A.example'],
    [undefined, ' javascript:alert(1)'],
    [undefined, 'java\nscript:alert(1)'],
    [undefined, 'data:text/html,x'],
    [undefined, 'folder/file.yaml'],
    [undefined, ''],
    [undefined, undefined],
  ])('is %s for %j', (expected, address) => {
    expect(safeHref(address)).toBe(expected);
  });
});

describe('valueText', () => {
  it.each([
    ['word', 'word'],
    ['0', 0],
    ['false', false],
    ['null', null],
    ['{"a":[1]}', { a: [1] }],
  ])('is %s for %j', (expected, value) => {
    expect(valueText(value)).toBe(expected);
  });
});

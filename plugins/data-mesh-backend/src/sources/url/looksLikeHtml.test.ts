import { looksLikeHtml } from './looksLikeHtml';

describe('looksLikeHtml', () => {
  it.each([
    ['<!DOCTYPE html><html>', true],
    ['\ufeff  \r\n<HTML lang="en">', true],
    ['<!-- hello --><!doctype html>', true],
    ['<head><title>', true],
    ['id: a\ndescription: <html>', false],
    ['<htmlish>', false],
    ['# <!doctype html>', false],
    ['{"html": 1}', false],
    ['', false],
    [`${' '.repeat(5_000)}<html>`, false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeHtml(Buffer.from(text))).toBe(expected);
  });
});

import { Grade, RenderedChange } from '../../compatibility';
import { plainText } from '../../model/plainText';
import { xmlText } from '../xmlText';
import { byWeight } from './byWeight';
import { ChangeReport, ChangeWeight, ComparedDocument } from './ChangeReport';
import { CHANGES_STYLE } from './changesStyle.table';
import { summaryText } from './summaryText';

const HEADINGS: { readonly [weight in ChangeWeight]: string } = {
  breaking: 'Breaking',
  warning: 'Breaks something the mode does not speak of',
  review: 'To review',
  ok: 'Fine',
};

const QUESTIONS = [
  ['history', 'History', 'Can the new contract read what was written before?'],
  ['consumers', 'Consumers', 'Can those who read the old one go on?'],
  ['producer', 'Producer', 'Does the old pipeline keep the new contract?'],
] as const;

/**
 * A comparison as one HTML page without scripts and without anything that is
 * fetched.
 *
 * @public
 */
export function renderChangesHtml(report: ChangeReport): string {
  const { before, after, mode, breaking } = report;
  const name = text(after.name ?? after.id);
  const verdict = breaking ? `${mode} is violated` : `${mode} is kept`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${name}: ${versionText(before)} to ${versionText(after)}</title>`,
    `<style>${CHANGES_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${name}</h1>`,
    `<p class="versions">${side(
      before,
    )} <span aria-hidden="true">→</span> ${side(after)}</p>`,
    `<p class="verdict ${
      breaking ? 'break' : 'ok'
    }"><strong>${verdict}.</strong> ${text(summaryText(report))}</p>`,
    ...byWeight(report).map(
      ({ weight, changes }) =>
        `<section><h2>${HEADINGS[weight]} <span class="count">${
          changes.length
        }</span></h2><ul>${changes.map(item).join('\n')}</ul></section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function text(value: string): string {
  return xmlText(plainText(value, 500));
}

function versionText({ version }: ComparedDocument): string {
  return text(version ?? 'no version');
}

function side(document: ComparedDocument): string {
  return `<span><b>${versionText(document)}</b> <code>${text(
    document.file,
  )}</code></span>`;
}

function item(change: RenderedChange): string {
  const { rule, title, reason, path, at, flags } = change;
  const places = [
    ['before', at.before.line],
    ['after', at.after.line],
  ]
    .filter(([, line]) => line !== undefined)
    .map(([name, line]) => `${name}: line ${line}`);
  return [
    '<li>',
    `<h3>${text(title)} <span class="rule">${text(rule)}</span></h3>`,
    `<p>${text(reason)}</p>`,
    `<dl>${QUESTIONS.map(([key, name, question]) =>
      grade(name, question, change[key]),
    ).join('')}${flags
      .map(flag => `<div class="flag"><dt>${text(flag)}</dt></div>`)
      .join('')}</dl>`,
    `<p class="place"><code>${text(path)}</code> ${places.join(', ')}</p>`,
    '</li>',
  ].join('');
}

function grade(name: string, question: string, value: Grade): string {
  return `<div class="${value}" title="${question}"><dt>${name}</dt><dd>${value}</dd></div>`;
}

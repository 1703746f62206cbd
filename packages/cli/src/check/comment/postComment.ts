import { errorReason } from '../../input/errorReason';
import { CommentTarget, JobEnvironment } from './CommentTarget';
import { githubTarget } from './githubTarget';
import { gitlabTarget } from './gitlabTarget';

/** By it our own comment is found again; nobody sees it. */
const MARK = '<!-- data-mesh check -->';
const TIMEOUT_MS = 10_000;
const PAGES = 10;
const PAGE = 100;
/** Less than either takes. */
const MOST = 60_000;

/**
 * Writes a verdict as a comment on the pull or merge request of this job, over
 * the one that was written before. A verdict does not hang on its comment, so
 * whatever fails is told and no more: forks, for one, may not comment.
 *
 * @returns a sentence about what kept it from being written
 */
export async function postComment(
  markdown: string,
  env: JobEnvironment,
): Promise<string | undefined> {
  const target = githubTarget(env) ?? gitlabTarget(env);
  if (!target) {
    return 'No comment was written: this is no job of GitHub or GitLab about a pull request, or it has no token (GITHUB_TOKEN, GITLAB_TOKEN).';
  }
  const body = `${MARK}\n${markdown.slice(0, MOST)}`;
  try {
    const own = await findOwn(target);
    await (own === undefined
      ? send(target, 'POST', target.comments, { body })
      : send(target, target.change, target.comment(own), { body }));
    return undefined;
  } catch (error) {
    return `No comment was written: ${errorReason(error)}.`;
  }
}

async function findOwn(target: CommentTarget): Promise<number | undefined> {
  for (let page = 1; page <= PAGES; page++) {
    const address = `${target.comments}?per_page=${PAGE}&page=${page}`;
    const answer: unknown = await (await send(target, 'GET', address)).json();
    const comments = Array.isArray(answer) ? answer : [];
    const own = comments.find(
      each => typeof each?.body === 'string' && each.body.startsWith(MARK),
    );
    if (typeof own?.id === 'number') {
      return own.id;
    }
    if (comments.length < PAGE) {
      break;
    }
  }
  return undefined;
}

async function send(
  { headers }: CommentTarget,
  method: string,
  address: string,
  body?: { body: string },
): Promise<Response> {
  const response = await fetch(address, {
    method,
    headers: {
      'user-agent': 'data-mesh',
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) {
    throw new Error(`the answer was ${response.status}`);
  }
  return response;
}

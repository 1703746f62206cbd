import { readFileSync } from 'node:fs';
import { CommentTarget, JobEnvironment } from './CommentTarget';

/** The pull request that a job of GitHub Actions is about; undefined for any other job. */
export function githubTarget(env: JobEnvironment): CommentTarget | undefined {
  const {
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_PATH: event,
    GITHUB_TOKEN: token,
  } = env;
  const number = event === undefined ? undefined : pullRequestOf(event);
  if (!api || !repository || !token || number === undefined) {
    return undefined;
  }
  const issues = `${api}/repos/${repository}/issues`;
  return {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
    },
    comments: `${issues}/${number}/comments`,
    comment: id => `${issues}/comments/${id}`,
    change: 'PATCH',
  };
}

function pullRequestOf(file: string): number | undefined {
  const event: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const request = fieldOf(event, 'pull_request');
  const number = fieldOf(request, 'number');
  return typeof number === 'number' ? number : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}

import { CommentTarget, JobEnvironment } from './CommentTarget';

/** The merge request that a job of GitLab is about; undefined for any other job. */
export function gitlabTarget(env: JobEnvironment): CommentTarget | undefined {
  const {
    CI_API_V4_URL: api,
    CI_PROJECT_ID: project,
    CI_MERGE_REQUEST_IID: request,
    GITLAB_TOKEN: token,
  } = env;
  if (!api || !project || !request || !token) {
    return undefined;
  }
  const notes = `${api}/projects/${project}/merge_requests/${request}/notes`;
  return {
    headers: { 'private-token': token },
    comments: notes,
    comment: id => `${notes}/${id}`,
    change: 'PUT',
  };
}

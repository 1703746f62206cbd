/** Where comments on one pull request are kept. */
export interface CommentTarget {
  headers: { [name: string]: string };
  /** Lists 100 comments with `page=` at its end, and takes new ones. */
  comments: string;
  /** Address of one comment. */
  comment(id: number): string;
  /** The verb that changes a comment. */
  change: 'PATCH' | 'PUT';
}

/** Variables of the job that we run in. */
export type JobEnvironment = { readonly [name: string]: string | undefined };

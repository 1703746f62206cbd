const REASONS: { readonly [code: string]: string } = {
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  EEXIST: 'a file is in the way',
  EHOSTUNREACH: 'the host cannot be reached',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENETUNREACH: 'there is no network',
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
  ENOTFOUND: 'nobody knows this host',
  EAI_AGAIN: 'the name of the host was not resolved; is there a network?',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers there',
};

/** Why something could not be read, in a few words: the innermost reason. */
export function errorReason(error: unknown): string {
  let reason = String(error);
  for (let each = error; each instanceof Error; each = each.cause) {
    const known = REASONS['code' in each ? String(each.code) : ''];
    if (known !== undefined) {
      return known;
    }
    reason = each.message;
  }
  return reason;
}

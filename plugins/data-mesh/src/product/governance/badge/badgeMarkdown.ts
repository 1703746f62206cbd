/** Markdown of a badge that leads to a page; a title is a text, whatever signs it has. */
export function badgeMarkdown(badge: {
  title: string;
  /** Of the image. */
  url: string;
  page: Pick<Location, 'origin' | 'pathname'>;
}): string {
  const { title, url, page } = badge;
  const words = title.replace(/[\\[\]`*_<&]/g, '\\$&');
  return `[![${words}](${url})](${page.origin}${page.pathname})`;
}

interface Destination {
  /** `form` is the form itself, which needs no naming. */
  source?: string | undefined;
  /** Without one the form follows the browser of who opens it. */
  locale?: string | undefined;
  /** The token of a signed link. */
  link?: string | undefined;
}

/** The address that opens the form for a place, as short as it can be. */
export function formLink(origin: string, { source = 'form', locale, link }: Destination): string {
  const path = source === 'form' ? '/' : `/s/${encodeURIComponent(source)}`;
  const query = new URLSearchParams({ ...(locale && { lang: locale }), ...(link && { link }) });
  return `${origin}${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** The same for people: without what browsers add, and in letters. */
export function shownLink(link: string): string {
  const { host, pathname } = new URL(link);
  const path = pathname === '/' ? '' : decodeURI(pathname).replaceAll(' ', '%20');
  return host + path;
}

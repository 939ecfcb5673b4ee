const SOURCES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "style-src 'self'",
  "script-src 'self'",
];

/** The content security policy of a page: everything from the site itself, and nothing written between the lines. */
export const CONTENT_POLICY = SOURCES.join('; ');

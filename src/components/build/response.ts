/** A file of open data as an HTTP answer. */
export const fileResponse = (content: string, type: string): Response =>
  new Response(content, { headers: { 'content-type': `${type}; charset=utf-8` } });

/** The same, of data. */
export const jsonResponse = (content: unknown): Response =>
  fileResponse(`${JSON.stringify(content, null, 1)}\n`, 'application/json');

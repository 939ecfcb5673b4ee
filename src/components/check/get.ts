/** What stands at a path in data; undefined when the way ends sooner. */
export const get = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (d, key) => (d === null || typeof d !== 'object' ? undefined : (d as Record<PropertyKey, unknown>)[key]),
    data,
  );

// Plain data that may be anything, looked at as an object.

type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its own fields; none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? { ...value } : {};
}

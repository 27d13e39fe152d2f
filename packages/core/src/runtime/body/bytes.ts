/** Bytes that can be sent again if need be, which a stream could not; text stands for its UTF-8. */
export type Bytes = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | string;

/** Whether a value is bytes by its nature, which text is not. */
export function isBytes(value: unknown): value is Exclude<Bytes, string> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/**
 * The media type to send bytes as: their own if the description allows it, otherwise the first that it names.
 * `described` is a media type, a range such as `image/*`, or a list of them.
 */
export function typeOfBytes(value: unknown, described: string): string {
  const own = value instanceof Blob ? value.type : '';
  const types = described.split(',').map((type) => type.trim());
  if (own !== '' && types.some((type) => isWithin(essence(own), essence(type)))) return own;
  return types.find((type) => !type.includes('*')) ?? 'application/octet-stream';
}

function isWithin(type: string, range: string): boolean {
  return range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

function essence(type: string): string {
  return type.split(';', 1).join('').trim().toLowerCase();
}

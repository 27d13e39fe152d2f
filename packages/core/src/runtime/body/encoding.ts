/** How the properties of a form or multipart body are encoded that are not encoded in the usual way, by wire name. */
export type Encoding = Readonly<Record<string, PropertyEncoding>>;

export interface PropertyEncoding {
  readonly style?: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  /** Default: true for the style `form`, otherwise false. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Of a multipart body; of a file it may be a range or a list, from which the value chooses. */
  readonly contentType?: string;
  /** Of a multipart body: each value is bytes, and sent with a name. */
  readonly file?: boolean;
  /** A file is sent as base64 ([RFC 4648, section 4](https://www.rfc-editor.org/rfc/rfc4648#section-4)). */
  readonly base64?: boolean;
}

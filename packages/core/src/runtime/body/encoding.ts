/** How the properties of a form or multipart body are encoded that are not encoded in the usual way, by wire name. */
export type Encoding = Readonly<Record<string, PropertyEncoding>>;

export interface PropertyEncoding {
  readonly style?: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  /** Default: true for the style `form`, otherwise false. */
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly contentType?: string;
}

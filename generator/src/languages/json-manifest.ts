/** Manifests that are JSON, such as npm's and Composer's. */

type Fields = Readonly<Record<string, unknown>>;

/** Sets the fields, in their order after `description` where they are new; those that are undefined are removed. */
export function withFields(manifest: Fields, fields: Fields): Fields {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(manifest)) {
    if (!Object.hasOwn(fields, name)) result[name] = value;
    else if (fields[name] !== undefined) result[name] = fields[name];
    if (name !== 'description') continue;
    for (const [own, given] of Object.entries(fields))
      if (given !== undefined && !Object.hasOwn(manifest, own)) result[own] = given;
  }
  return result;
}

export function readFields(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

export function writeFields(fields: Fields): string {
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** Which fields of a description the model does not hold. */
import type { Field } from '../../spec/field.ts';
import type { ShapeName } from '../../spec/shapes.ts';

/** They are read by the generator, and nothing is made of what they say. */
const passedOver: Readonly<Partial<Record<ShapeName, readonly string[]>>> = {
  OpenAPI: ['$self', 'jsonSchemaDialect'],
  Info: ['summary'],
  Server: ['name'],
  SecurityScheme: ['bearerFormat', 'flows', 'openIdConnectUrl', 'oauth2MetadataUrl', 'deprecated'],
  Schema: ['contentMediaType'],
};

/** Components but these are compared where they are used. */
const ofComponents = ['securitySchemes'];

/** A field that its shape does not know is an extension, or misspelt; where a shape has none, the keys are names. */
export function isUnread(shape: ShapeName, key: string, field: Field | undefined): boolean {
  if (shape === 'Components') return false;
  if (field?.support !== 'read') return true;
  return passedOver[shape]?.includes(key) ?? false;
}

/** Whether what a field holds is compared where it is used, and not where it stands. */
export function isElsewhere(shape: ShapeName, key: string): boolean {
  if (shape === 'Components') return !ofComponents.includes(key);
  return shape === 'Schema' && (key === '$defs' || key === 'definitions');
}

/** Which fields of a description the model does not hold. */
import type { Field } from '../../spec/field.ts';
import type { ShapeName } from '../../spec/shapes.ts';

/** They are read by the generator, and nothing is made of what they say. */
const passedOver: Readonly<Partial<Record<ShapeName, readonly string[]>>> = {
  OpenAPI: ['$self', 'jsonSchemaDialect'],
  Info: ['summary'],
  Server: ['name'],
  SecurityScheme: ['bearerFormat', 'flows', 'openIdConnectUrl', 'oauth2MetadataUrl', 'deprecated'],
};

/** Components but these are compared where they are used. */
const ofComponents = ['securitySchemes'];

/** Whether that an object came or went changes nothing by itself: what stands in it may. */
export function saysNothing(shape: ShapeName): boolean {
  return ['Components', 'Encoding'].includes(shape);
}

/** Whether what stands in its fields are names in no order: scopes. */
export function isSet(shape: ShapeName): boolean {
  return shape === 'SecurityRequirement';
}

/** A field that its shape does not know is an extension, or misspelt; where a shape has none, the keys are names. */
export function isUnread(shape: ShapeName, key: string, field: Field | undefined): boolean {
  if (shape === 'Components') return key.startsWith('x-');
  if (field?.support !== 'read') return true;
  return passedOver[shape]?.includes(key) ?? false;
}

/** Whether what a field holds is compared where it is used, and not where it stands. */
export function isElsewhere(shape: ShapeName, key: string): boolean {
  if (shape === 'Components') return !ofComponents.includes(key) && !key.startsWith('x-');
  return shape === 'Schema' && (key === '$defs' || key === 'definitions');
}

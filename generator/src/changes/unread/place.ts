/** Where in two descriptions a walk is, as a report says it. */
import { encodingOf, essence } from '../../spec/media-type.ts';
import type { Node } from '../../spec/node.ts';
import type { ShapeName } from '../../spec/shapes.ts';
import { inOrderOfPreference, offeredMedia } from '../../api/offered-media.ts';
import type { Direction } from '../kinds/kind.ts';
import { phrase, type Phrase } from '../phrase.ts';

export interface Place {
  readonly subject: Phrase;
  /** Undefined outside of what is sent and received. */
  readonly direction: Direction | undefined;
  /** Whether the model has the types of a body's schema. */
  readonly isModelled: boolean;
  /** Whether a schema is one of those that `allOf` combines: others may describe what it names. */
  readonly isPart: boolean;
  /** What a walk is at; undefined at its start. */
  readonly shape?: ShapeName;
  /** The path of an operation. */
  readonly path: string;
  /** Of a request body: as what it is sent, before and now. */
  readonly sentAs: readonly string[] | undefined;
}

export const start: Place = {
  subject: phrase`the API`,
  direction: undefined,
  isModelled: true,
  isPart: false,
  path: '',
  sentAs: undefined,
};

/** One thing in both descriptions; `name` is its key in a map, or that of the field that holds it. */
export interface Step {
  readonly shape: ShapeName;
  readonly field: string;
  readonly name: string;
  readonly old: Node | undefined;
  readonly new: Node | undefined;
}

export function placeWithin(place: Place, step: Step): Place {
  return { ...within(place, step), shape: step.shape };
}

function within(place: Place, { shape, field, name, ...step }: Step): Place {
  const { subject } = place;
  const text = (key: string): string => (step.new ?? step.old)?.text(key) ?? '';
  switch (shape) {
    case 'PathItem':
      return { ...place, path: name, subject: phrase`${name}` };
    case 'Operation':
      return { ...place, subject: phrase`${`${name.toUpperCase()} ${place.path}`}` };
    case 'Parameter': {
      const [location, own] = [text('in'), text('name')];
      return { ...place, direction: 'request', subject: phrase`${[location]} parameter ${own} of ${subject}` };
    }
    case 'RequestBody':
      return {
        ...place,
        direction: 'request',
        subject: phrase`body of ${subject}`,
        sentAs: [step.old, step.new].flatMap((body) => (body === undefined ? [] : [sentAs(body)])),
      };
    case 'Response':
      return { ...place, direction: 'response', subject: phrase`response ${name} of ${subject}` };
    case 'Header':
      return { ...place, subject: phrase`header ${name} of ${subject}` };
    case 'MediaType':
      return {
        ...place,
        isModelled: [step.old, step.new].every((media) => media === undefined || isModelled(media, name, place)),
      };
    case 'Encoding':
      return { ...place, subject: phrase`encoding of property ${name} of ${subject}` };
    case 'SecurityScheme':
      return { ...place, subject: phrase`security scheme ${name}` };
    case 'SecurityRequirement':
      return { ...place, subject: phrase`security of ${subject}` };
    case 'Server':
      return { ...place, subject: phrase`server ${text('url')}` };
    case 'Tag':
      return { ...place, subject: phrase`tag ${text('name')}` };
    case 'Schema':
      return {
        ...place,
        isPart: field === 'allOf',
        subject: schemaSubject(step.new ?? step.old, field, name, subject),
      };
    default:
      return place;
  }
}

function schemaSubject(schema: Node | undefined, field: string, name: string, owner: Phrase): Phrase {
  const component = schema?.reference?.name;
  if (component !== undefined) return phrase`${component}`;
  switch (field) {
    case 'properties':
      return phrase`property ${name} of ${owner}`;
    case 'items':
      return phrase`items of ${owner}`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'patternProperties':
      return phrase`further properties of ${owner}`;
    default:
      return owner;
  }
}

/** Text and bytes have no type but that, and of a request one media type is sent. */
function isModelled(media: Node, contentType: string, { direction = 'response', sentAs: sent = [] }: Place): boolean {
  const encoding = encodingOf(contentType, media.get('schema'), direction);
  return encoding !== 'text' && encoding !== 'binary' && sent.every((type) => type === essence(contentType));
}

function sentAs(body: Node): string {
  const [chosen] = inOrderOfPreference(offeredMedia(body, 'request', () => undefined));
  return essence(chosen?.contentType ?? '');
}

/** Kinds of change to the keywords that narrow a type: what is tighter for requests lets fewer values through. */
import { directed, kind, type Direction, type Kind } from './kind.ts';

const rows = (tighter: string, looser: string): { tighter: Row; looser: Row } => ({
  tighter: {
    request: kind(tighter, 'major', 'major', 'Values that were fine are refused.'),
    response: kind(tighter, 'none', 'patch', 'Callers still read the values that they know.'),
  },
  looser: {
    request: kind(looser, 'minor', 'minor', 'Values that were fine still are.'),
    response: kind(
      looser,
      'major',
      'minor',
      'A client that checks the old bounds refuses what comes; types stay, and ours check only when asked to.',
    ),
  },
});

type Row = Readonly<Record<Direction, Kind>>;

const minimum = rows('has a higher minimum', 'has a lower minimum');
const maximum = rows('has a lower maximum', 'has a higher maximum');
const step = rows('has to be a multiple of something else', 'need no longer be such a multiple');
const shortest = rows('has to be longer', 'may be shorter');
const longest = rows('has to be shorter', 'may be longer');
const fewest = rows('has to have more items', 'may have fewer items');
const most = rows('has to have fewer items', 'may have more items');
const fewestProperties = rows('has to have more properties', 'may have fewer properties');
const mostProperties = rows('has to have fewer properties', 'may have more properties');
const condition = rows('has to meet a further condition', 'has to meet a condition less');
const strictness = rows('has to meet a stricter condition', 'has to meet a less strict condition');
const undescribed = rows('has to be there, and is not described', 'need no longer be there');
const unique = rows('may have no item twice', 'may have an item twice');
const pattern = rows('has to match a pattern', 'need no longer match a pattern');

export const constraintKinds = {
  'keyword-without-effect-changed': kind(
    'has a keyword that says nothing about values of its type, which changed',
    'none',
    'none',
    'It concerns values of another type, so every value is valid or not as it was.',
  ),
  ...directed({
    'minimum-raised': minimum.tighter,
    'minimum-lowered': minimum.looser,
    'maximum-lowered': maximum.tighter,
    'maximum-raised': maximum.looser,
    'multiple-tightened': step.tighter,
    'multiple-loosened': step.looser,
    'multiple-changed': {
      request: kind(
        'has to be a multiple of something else',
        'major',
        'major',
        'Neither step is a multiple of the other: values that were fine are refused.',
      ),
      response: kind(
        'is a multiple of something else',
        'major',
        'minor',
        'Neither step is a multiple of the other: a client that checks the old one refuses what comes; types stay.',
      ),
    },
    'min-length-raised': shortest.tighter,
    'min-length-lowered': shortest.looser,
    'max-length-lowered': longest.tighter,
    'max-length-raised': longest.looser,
    'min-items-raised': fewest.tighter,
    'min-items-lowered': fewest.looser,
    'max-items-lowered': most.tighter,
    'max-items-raised': most.looser,
    'min-properties-raised': fewestProperties.tighter,
    'min-properties-lowered': fewestProperties.looser,
    'max-properties-lowered': mostProperties.tighter,
    'max-properties-raised': mostProperties.looser,
    'unique-items-required': unique.tighter,
    'unique-items-no-longer-required': unique.looser,
    'pattern-added': pattern.tighter,
    'pattern-removed': pattern.looser,
    'condition-added': condition.tighter,
    'condition-removed': condition.looser,
    'condition-tightened': strictness.tighter,
    'condition-loosened': strictness.looser,
    'condition-changed': {
      request: kind(
        'has to meet another condition',
        'major',
        'major',
        'It is unknown which of two conditions is stricter: valid values may be refused.',
      ),
      response: kind(
        'meets another condition',
        'major',
        'minor',
        'It is unknown which of two conditions is stricter; types stay.',
      ),
    },
    'undescribed-property-required': undescribed.tighter,
    'undescribed-property-no-longer-required': undescribed.looser,
    'pattern-changed': {
      request: kind(
        'has to match another pattern',
        'major',
        'major',
        'It is unknown which of two patterns is stricter: valid values may be refused.',
      ),
      response: kind(
        'matches another pattern',
        'major',
        'minor',
        'It is unknown which of two patterns is stricter; types stay.',
      ),
    },
  }),
};

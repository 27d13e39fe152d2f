/** Alternatives of a repetition between which a text does not decide: an engine that backtracks tries each with each. */
import type { Concatenation, Element, JS, NFA, NoParent, Quantifier } from 'refa';
import { refa } from './automata.ts';

/** States of an automaton, automata of a pattern, repetitions in each other: with more, to look into it would take too long. */
const MOST_STATES = 2_000;
const MOST_AUTOMATA = 400;
const DEEPEST = 8;

/** Ways to match one text, up to which an engine is fast. */
const FEW = 1_000_000;

type Part = NoParent<Element>;
type Alternatives = readonly NoParent<Concatenation>[];

/** Whether there are more repetitions in each other than can be looked into. */
export function isDeep(pattern: RegExp): boolean {
  return orTooLong(() => {
    let [depth, deepest] = [0, 0];
    refa().visitAst(parsed(pattern).expression, {
      onQuantifierEnter() {
        deepest = Math.max(deepest, (depth += 1));
      },
      onQuantifierLeave() {
        depth -= 1;
      },
    });
    return deepest > DEEPEST;
  });
}

/** Whether in a repetition two alternatives can begin the same text, each with a continuation of its own, or may do so. */
export function overlaps(pattern: RegExp): boolean {
  return orTooLong(() => look(pattern));
}

function orTooLong(decide: () => boolean): boolean {
  try {
    return decide();
  } catch (error) {
    if (error instanceof refa().TooManyNodesError) return true;
    throw error;
  }
}

function parsed(pattern: RegExp): JS.ParseResult {
  return refa().JS.Parser.fromLiteral(pattern).parse({ backreferences: 'disable', maxNodes: MOST_STATES });
}

function look(pattern: RegExp): boolean {
  const { isDisjointWith, NFA, TooManyNodesError, visitAst } = refa();
  const { expression, maxCharacter } = parsed(pattern);
  let made = 0;
  /** What begins with one of the alternatives, and goes on with `rest`. */
  const automaton = (alternatives: Alternatives, rest: readonly Part[]): NFA => {
    made += 1;
    if (made > MOST_AUTOMATA) throw new TooManyNodesError('There are too many alternatives.');
    const whole = alternatives.map(({ elements }) => ({
      type: 'Concatenation' as const,
      elements: [...elements, ...rest],
    }));
    const nfa = NFA.fromRegex(
      whole,
      { maxCharacter },
      { assertions: 'ignore' },
      new NFA.LimitedNodeFactory(MOST_STATES),
    );
    nfa.withoutEmptyWord();
    return nfa;
  };
  /** Whether a text can begin with two of the alternatives, or of those in one of them; `rest` follows each. */
  const areMixed = (alternatives: Alternatives, rest: readonly Part[]): boolean =>
    alternatives.some(
      (alternative, index) =>
        index > 0 &&
        !isDisjointWith(automaton([alternative], rest), automaton(alternatives.slice(0, index), rest), MOST_STATES),
    ) ||
    alternatives.some(({ elements }) =>
      elements.some((element, index) => {
        const after = [...elements.slice(index + 1), ...rest];
        if (element.type === 'Alternation') return areMixed(element.alternatives, after);
        return element.type === 'Quantifier' && areMixed(element.alternatives, [onceLess(element), ...after]);
      }),
    );
  let found = false;
  visitAst(expression, {
    onQuantifierEnter(quantifier) {
      found ||= isWide(quantifier) && areMixed(quantifier.alternatives, [onceLess(quantifier)]);
    },
  });
  return found;
}

function isWide({ max }: Quantifier): boolean {
  return 2 ** max > FEW;
}

/** What may follow where one repetition is over. */
function onceLess({ alternatives, min, max }: NoParent<Quantifier>): Part {
  return { type: 'Quantifier', min: Math.max(0, min - 1), max: max - 1, lazy: false, alternatives };
}

import type { Token } from '../words';
import type { NumberGrammar, NumberWord } from './number-words';

/** The word of a number at a token, past the hyphen that may join it to the one before. */
export function numberWordAt(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): (NumberWord & { end: number }) | undefined {
  const hyphen =
    tokens[at]?.word === '-' && (tokens[at]?.spaced === false || isTen(tokens, at, grammar));
  const match = grammar.words.startingAt(tokens, hyphen ? at + 1 : at);
  return match && { ...match.value, end: match.end };
}

/** "ninety - five": between tens and a unit a hyphen is one, whatever stands around it. */
function isTen(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  const [before, after] = [
    grammar.words.endingAt(tokens, at - 1),
    grammar.words.startingAt(tokens, at + 1),
  ];
  return before?.value.role === 'ten' && after?.value.role === 'unit' && !grammar.shortTails;
}

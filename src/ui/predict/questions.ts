/**
 * What a link can ask a reader to predict: any quantity of the result table, or which strategy has least (or most) of it
 * where the table sets them side by side. `predict=mto.meanWait` asks for a number, `predict=total` for a strategy,
 * `predict` alone for the calculator's usual question.
 */
import type { AnyCalculator } from '../../calculators/registry.ts';
import type { Output } from '../../calculators/shared/definition.ts';
import { capitalized, strategies } from '../../calculators/shared/strategies.ts';
import type { Tone } from '../../calculators/shared/view.ts';

interface AnyQuestion {
  /** The word in links. */
  readonly id: string;
  /** Names the question in a list. */
  readonly label: string;
  readonly ask: string;
}

export interface NumberQuestion extends AnyQuestion {
  readonly kind: 'number';
  readonly output: Output<unknown>;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly output: Output<unknown>;
}

export interface ChoiceQuestion extends AnyQuestion {
  readonly kind: 'choice';
  readonly wanted: 'lowest' | 'highest';
  readonly choices: readonly Choice[];
}

export type Question = NumberQuestion | ChoiceQuestion;

/** Asked where a link says `predict` and nothing more; the first of the list for a calculator that is not named. */
const usual: Readonly<Record<string, string>> = {
  compare: 'total',
  map: 'total',
  frontier: 'total',
  factory: 'total',
  season: 'profit',
  'decoupling-point': 'ratio',
  forecast: 'safetyStock',
  'safety-stock': 'safetyStock',
  pooling: 'safetyStockRatio',
};

/** More of these is better; of everything else, less. */
const welcome = new Set(['profit', 'sales', 'shareOfPerfect', 'inStock', 'fillRate', 'servedAtOnce', 'turns', 'territory']); // prettier-ignore

export function listQuestions(definition: AnyCalculator): readonly Question[] {
  const outputs = Object.entries(definition.outputs);
  return [...choiceQuestions(outputs), ...outputs.map(([id, output]) => numberQuestion(id, output))];
}

/** The question a link's word stands for, or undefined where the calculator has no such quantity. */
export function findQuestion(definition: AnyCalculator, word: string): Question | undefined {
  const questions = listQuestions(definition);
  const id = word === '' || word === '1' ? (usual[definition.id] ?? '') : word;
  return questions.find((question) => question.id === id) ?? (id === '' ? questions[0] : undefined);
}

/** Rows of the table that all three strategies share: which of them has least of it? */
function choiceQuestions(outputs: readonly (readonly [string, Output<unknown>])[]): ChoiceQuestion[] {
  const rows = new Map<string, Choice[]>();
  for (const [name, output] of outputs) {
    const [prefix = '', row = ''] = name.split('.');
    const strategy = strategies.find(({ id }) => id === prefix);
    if (!strategy) continue;
    const { id, tone } = strategy;
    rows.set(row, [...(rows.get(row) ?? []), { id, tone, output, label: capitalized(strategy.name) }]);
  }
  return [...rows].map(([id, choices]) => {
    const wanted = welcome.has(id) ? 'highest' : 'lowest';
    const label = choices[0]?.output.label ?? id;
    const ask = `${label}: for which strategy is it ${wanted}?`;
    return { kind: 'choice', id, wanted, choices, ask, label: `Which has the ${wanted}: ${lower(label)}` };
  });
}

function numberQuestion(id: string, output: Output<unknown>): NumberQuestion {
  const strategy = strategies.find((one) => id.startsWith(`${one.id}.`));
  const label = strategy ? `${output.label}, ${strategy.name}` : output.label;
  return { kind: 'number', id, output, label, ask: `${label}: what will it be?` };
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
}

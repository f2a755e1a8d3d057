/** The differences beside the normal law: each score against the one that chance would put in its rank. */
import { withMinus } from '../../calculators/shared/minus.ts';
import { capitalized, strategies } from '../../calculators/shared/strategies.ts';
import type { LinesView } from '../../calculators/shared/view.ts';
import { normalQuantile } from '../../model/index.ts';
import { allScores, limits, outside, scoreRows } from './_validation.ts';

/** Points of a line: enough to see a bend, few enough for a page. */
const points = 160;
const reach = 4;

const write = (value: number): string =>
  withMinus(value.toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'negative' }));

const share = ((100 * outside(allScores, limits.usual)) / allScores.length).toFixed(1);

export const scoresView: LinesView = {
  kind: 'lines',
  name: 'Differences against the normal law',
  title: `${share}% of all differences lie outside ±1.96 standard errors; chance puts 5% there`,
  subtitle: 'Measured minus exact in standard errors, against the same rank of the normal law',
  description:
    'The differences of each strategy, sorted, follow the diagonal that pure chance would give from about −3 to +3 standard errors.',
  x: {
    label: 'normal law, standard errors',
    unit: 'expected',
    min: -reach,
    max: reach,
    fixed: true,
    scale: 'linear',
    format: write,
  },
  y: {
    label: 'measured − exact',
    unit: 'standard errors',
    min: -reach,
    max: reach,
    fixed: true,
    scale: 'linear',
    format: write,
  },
  series: [
    {
      id: 'chance',
      label: 'Pure chance',
      tone: 'ink',
      points: [
        [-reach, -reach],
        [reach, reach],
      ],
    },
    ...strategies.map(({ id, tone, name }) => ({
      id,
      label: capitalized(name),
      tone,
      points: quantilePoints(
        scoreRows.filter(({ strategy }) => strategy.id === id).flatMap(({ scores }) => scores),
      ),
    })),
  ],
  marks: [
    { kind: 'rule', x: -limits.usual, label: '−1.96' },
    { kind: 'rule', x: limits.usual, label: '1.96' },
  ],
};

/** Every score of the tails and some of the middle, each at the quantile of its rank. */
function quantilePoints(scores: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...scores].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(sorted.length / points));
  const edge = 12;
  return sorted
    .map((score, rank) => [normalQuantile((rank + 0.5) / sorted.length), score] as const)
    .filter((_, rank) => rank < edge || rank >= sorted.length - edge || rank % step === 0);
}

/** Published tables of distributions and losses, each with its source in the reference file. */
import { describe, expect, it } from 'vitest';
import { gammaDemand, lognormalDemand } from '../../../src/model/demand/skewed-demand.ts';
import { negativeBinomialDemand } from '../../../src/model/demand/counted-demand.ts';
import { normalDemand } from '../../../src/model/demand/normal-demand.ts';
import { negativeBinomialAtMost } from '../../../src/model/numeric/negative-binomial.ts';
import { normalAtMost } from '../../../src/model/numeric/normal.ts';
import { poissonAtMost } from '../../../src/model/numeric/poisson.ts';
import { normalSecondLoss } from '../../../src/model/numeric/second-loss.ts';
import { referenceCases, type ReferenceCase } from '../../support/reference-values.ts';

const [secondLoss] = referenceCases('standard-normal-second-loss');
const list = (reference: ReferenceCase | undefined, name: string): readonly number[] => {
  const value = (reference?.inputs[name] ?? reference?.expected[name])?.value;
  return typeof value === 'number' ? [value] : (value ?? []);
};

/** Compares a list of answers with the published list, within its stated tolerance. */
function expectList(reference: ReferenceCase, name: string, answers: readonly number[]): void {
  const published = list(reference, name);
  expect(answers).toHaveLength(published.length);
  answers.forEach((answer, index) =>
    expect(Math.abs(answer - published[index]!), `${reference.id} ${name} ${index}`).toBeLessThanOrEqual(
      reference.tolerance[name]?.abs ?? 0,
    ),
  );
}

const lawOf: Readonly<
  Record<string, (reference: ReferenceCase, index: number) => ReturnType<typeof gammaDemand>>
> = {
  'normal-loss': (reference) =>
    normalDemand({ mean: list(reference, 'mean')[0]!, deviation: list(reference, 'sd')[0]! }),
  'lognormal-loss': (reference, index) =>
    lognormalDemand({
      meanOfLog: list(reference, 'mu_log')[index]!,
      deviationOfLog: list(reference, 'sigma_log')[index]!,
    }),
  // A gamma of shape 1 is the exponential distribution.
  'exponential-loss': (reference, index) => {
    const mean = 1 / list(reference, 'rate')[index]!;
    return gammaDemand({ mean, deviation: mean });
  },
  'negative-binomial-loss': (reference, index) =>
    negativeBinomialDemand({
      mean: list(reference, 'mean')[index]!,
      deviation: list(reference, 'sd')[index]!,
    }),
};

describe.each(Object.entries(lawOf))('%s', (model, makeLaw) => {
  it.each(referenceCases(model).map((reference) => [reference.id, reference] as const))(
    '%s: what is short and what is left over',
    (_id, reference) => {
      const levels = list(reference, 'x');
      const laws = levels.map((_, index) => makeLaw(reference, index));
      expectList(
        reference,
        'loss',
        levels.map((x, index) => laws[index]!.loss(x)),
      );
      expectList(
        reference,
        'complementary_loss',
        levels.map((x, index) => x - laws[index]!.mean + laws[index]!.loss(x)),
      );
    },
  );
});

describe('published tables', () => {
  it(`the second-order loss of the normal distribution (${secondLoss?.id})`, () => {
    const levels = list(secondLoss, 'x');
    expectList(secondLoss!, 'second_loss', levels.map(normalSecondLoss));
    expectList(
      secondLoss!,
      'complementary_second_loss',
      levels.map((z) => normalSecondLoss(-z)),
    );
  });

  it.each(referenceCases('poisson-cdf').map((reference) => [reference.id, reference] as const))(
    'Poisson probabilities (%s)',
    (_id, reference) => {
      const means = list(reference, 'mean');
      expectList(
        reference,
        'cdf',
        list(reference, 'x').map((x, index) => poissonAtMost(x, means[index]!)),
      );
    },
  );

  it.each(referenceCases('negative-binomial-cdf').map((reference) => [reference.id, reference] as const))(
    'negative binomial probabilities (%s)',
    (_id, reference) => {
      const [shapes, chances] = [list(reference, 'successes'), list(reference, 'p')];
      const answers = list(reference, 'failures').map((count, index) => {
        const [shape, success] = [shapes[index]!, chances[index]!];
        return negativeBinomialAtMost({
          count,
          mean: (shape * (1 - success)) / success,
          dispersion: 1 / success,
        });
      });
      expectList(reference, 'cdf', answers);
    },
  );

  it.each(referenceCases('normal-mass-below-zero').map((reference) => [reference.id, reference] as const))(
    'how much of a normal demand lies below zero (%s)',
    (_id, reference) => {
      const spreads = list(reference, 'coefficient_of_variation');
      expectList(
        reference,
        'prob_below_zero',
        spreads.map((cv) => normalAtMost(-1 / cv)),
      );
    },
  );
});

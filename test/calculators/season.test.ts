/** What is special about the season: its random seasons, its drawing, its notes and its turning points. */
import { describe, expect, it } from 'vitest';
import { season } from '../../src/calculators/season/definition.ts';
import { mostSeasons, RunningAverages } from '../../src/calculators/season/running-averages.ts';
import { runsView } from '../../src/calculators/season/runs-view.ts';
import { seasonDrawing } from '../../src/calculators/season/season-drawing.ts';
import { sweep, winner, winnerChanges } from '../../src/calculators/season/sweep.ts';
import type { SeasonValues } from '../../src/calculators/season/values.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { plainText } from '../../src/calculators/shared/view.ts';

const format = createFormat(buildLocale, 'USD');
const defaults: SeasonValues = defaultValues(season);
const at = (values: Partial<SeasonValues>): SeasonValues => ({ ...defaults, ...values });
const notesAt = (values: Partial<SeasonValues>): string =>
  season
    .notes(at(values), season.compute(at(values)), format)
    .map(({ message }) => message)
    .join(' ');

describe('random seasons', () => {
  it('open with one, the same for everybody who has the same link', () => {
    const [mine, yours] = [new RunningAverages(defaults), new RunningAverages(defaults)];
    expect(mine.soFar.seasons).toBe(1);
    expect(mine.soFar).toEqual(yours.soFar);
    expect(new RunningAverages(at({ draw: 2 })).soFar.latest).not.toEqual(mine.soFar.latest);
  });

  it('average what was played, however many points are kept', () => {
    const runs = new RunningAverages(defaults);
    let sum = runs.soFar.latest.mts.profit;
    for (let count = 1; count < 1500; count += 1) {
      runs.play();
      sum += runs.soFar.latest.mts.profit;
    }
    const { averages, seasons } = runs.soFar;
    expect(seasons).toBe(1500);
    expect(averages.length).toBeLessThanOrEqual(201);
    expect(averages.at(-1)?.seasons).toBe(1500);
    expect(averages.at(-1)?.mts).toBeCloseTo(sum / 1500, 6);
    const places = averages.map((point) => point.seasons);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('stop where more would not be seen', () => {
    const runs = new RunningAverages(at({ versions: 1, family: 'normal' }));
    for (let count = 0; count < mostSeasons + 10; count += 1) runs.play();
    expect(runs.soFar.seasons).toBe(mostSeasons);
  });

  it('settle on levels that are the expected profits', () => {
    const outcomes = season.compute(defaults);
    const view = runsView(new RunningAverages(defaults).soFar, outcomes, format);
    expect(view.levels?.map(({ y }) => y)).toEqual([
      outcomes.mts.profit,
      outcomes.ato.profit,
      outcomes.mto.profit,
    ]);
  });
});

describe('the drawing of a season', () => {
  const drawingAt = (values: Partial<SeasonValues>) => {
    const all = at(values);
    const { latest, seasons } = new RunningAverages(all).soFar;
    return seasonDrawing(all, season.compute(all), latest, seasons, format);
  };

  it('has a column for every version of make to stock and every platform of assemble to order', () => {
    const [stock, parts, order] = drawingAt({
      versions: 10,
      versionsPerPlatform: 5,
      forecastError: 0,
    }).panels;
    expect(stock?.shelf.match(/M/g)).toHaveLength(10);
    expect(parts?.shelf.match(/M/g)).toHaveLength(2);
    expect(order?.shelf).toBe('');
  });

  it('stays inside its frame whatever the season brings', () => {
    for (const values of [
      { forecastError: 1.5 },
      { family: 'normal' as const, forecastError: 1.5 },
      { versions: 1000 },
    ])
      for (const panel of drawingAt(values).panels) {
        const numbers = [panel.sold, panel.leftOver, panel.turnedAway, panel.walkedAway, panel.shelf]
          .join(' ')
          .match(/-?\d+(\.\d+)?/g);
        for (const number of numbers ?? []) {
          expect(Number(number)).toBeGreaterThanOrEqual(0);
          expect(Number(number)).toBeLessThanOrEqual(100.5);
        }
      }
  });
});

describe('what the season says', () => {
  it('warns of a normal curve that goes below zero', () => {
    // Φ(−1/0.98) = 0.154 for 24 versions of a family with 20 % error.
    expect(notesAt({ family: 'normal' })).toMatch(/15% chance of being below zero/);
    expect(notesAt({ family: 'normal', versions: 1 })).toBe('');
  });

  it('says that Poisson demand sets its own error, and where counted demand has its floor', () => {
    expect(notesAt({ family: 'poisson' })).toMatch(/The slider has no effect/);
    expect(notesAt({ forecastError: 0.01 })).toMatch(/counts as 2%/);
  });

  it('says that free leftovers have no best quantity', () => {
    expect(notesAt({ markdown: 0 })).toMatch(
      /Make to stock and assemble to order: leftovers cost almost nothing/,
    );
  });

  it('does not praise a strategy where nothing can be earned', () => {
    const values = at({ margin: 0, aheadSaving: 0 });
    expect(plainText(season.describe(values, season.compute(values), format))).toMatch(/earns nothing/);
  });
});

describe('the sweep', () => {
  it.each(['versions', 'forecastError', 'markdown'] as const)(
    'finds where the winner changes: %s',
    (name) => {
      const values = at({ sweep: name });
      const points = sweep(values, name);
      for (const change of winnerChanges(values, name, points)) {
        const there = { value: change.value, outcomes: season.compute({ ...values, [name]: change.value }) };
        expect(winner(there)).toBe(change.to);
        const step = season.parameters[name].step;
        const before = { value: 0, outcomes: season.compute({ ...values, [name]: change.value - step }) };
        expect(winner(before)).not.toBe(change.to);
      }
    },
  );
});

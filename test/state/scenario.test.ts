import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/calculators/compare/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';

const definition = compare as never;
const defaults = defaultValues(compare);

let leave = (): void => undefined;

/** The reader leaves the page and another one opens. */
async function freshPage() {
  leave();
  vi.stubGlobal('addEventListener', (_: 'pagehide', listener: () => void) => (leave = listener));
  vi.resetModules();
  const scenario = await import('../../src/state/scenario.ts');
  scenario.loadScenario();
  return scenario;
}

function storageHolding(entries: Record<string, string>): void {
  const held = new Map(Object.entries(entries));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
}

describe('your factory', () => {
  beforeEach(() => storageHolding({}));

  it('follows the reader from one page to the next', async () => {
    (await freshPage()).saveScenario(definition, { ...defaults, versions: 100, demandCv: 0.8 });
    expect((await freshPage()).scenarioFor(definition)).toEqual({ versions: 100, demandCv: 0.8 });
  });

  it('is forgotten when cleared', async () => {
    const page = await freshPage();
    page.saveScenario(definition, { ...defaults, versions: 100 });
    page.clearScenario();
    expect((await freshPage()).scenarioFor(definition)).toEqual({});
  });

  it('does not carry what belongs to one picture only', async () => {
    (await freshPage()).saveScenario(definition, { ...defaults, sweep: 'volatility', currency: 'EUR' });
    expect((await freshPage()).scenarioFor(definition)).toEqual({});
  });

  it.each(['versions=banana', 'versions=1e9&volatility=NaN', '%%%', '{"versions":5}', 'x'.repeat(100_000)])(
    'survives whatever storage holds: %.20s',
    async (text) => {
      storageHolding({ 'stock-or-order:scenario': text });
      const found = (await freshPage()).scenarioFor(definition);
      for (const value of Object.values(found)) expect(value).toSatisfy(Number.isFinite);
    },
  );

  it('lasts as long as the page where storage is forbidden', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const page = await freshPage();
    page.saveScenario(definition, { ...defaults, versions: 7 });
    expect(page.scenarioFor(definition)).toEqual({ versions: 7 });
  });
});

import { expect, it } from 'vitest';
import file from '../../fixtures/factory.csv?raw';
import { factoryFile } from '../../support/factory-file.ts';

it('simulates in this browser what it simulates in Node, to the last digit', () => {
  expect(factoryFile()).toBe(file);
});

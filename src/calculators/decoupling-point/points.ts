/** The six positions of the decoupling point as people name them, and what each keeps in stock. */
import { decouplingPoints, type DecouplingPoint } from '../../model/index.ts';
import type { Tone } from '../shared/view.ts';

export interface Point {
  readonly id: DecouplingPoint;
  /** Its value in links. */
  readonly word: string;
  readonly name: string;
  readonly initials: string;
  /** The strategy it is a kind of: three hues for six positions. */
  readonly tone: Tone;
  /** What waits there for an order, in words. */
  readonly stock: string;
}

const facts: Readonly<Record<DecouplingPoint, Omit<Point, 'id'>>> = {
  engineerToOrder: {
    word: 'engineer',
    name: 'engineer to order',
    initials: 'ETO',
    tone: 'makeToOrder',
    stock: 'nothing but know-how',
  },
  purchaseToOrder: {
    word: 'purchase',
    name: 'purchase to order',
    initials: 'PTO',
    tone: 'makeToOrder',
    stock: 'a finished design, no material',
  },
  makeToOrder: {
    word: 'make',
    name: 'make to order',
    initials: 'MTO',
    tone: 'makeToOrder',
    stock: 'materials',
  },
  assembleToOrder: {
    word: 'assemble',
    name: 'assemble to order',
    initials: 'ATO',
    tone: 'assembleToOrder',
    stock: 'half-finished platforms',
  },
  makeToStock: {
    word: 'stock',
    name: 'make to stock',
    initials: 'MTS',
    tone: 'makeToStock',
    stock: 'finished versions at the factory',
  },
  shipToStock: {
    word: 'ship',
    name: 'ship to stock',
    initials: 'STS',
    tone: 'makeToStock',
    stock: 'finished versions near the customer',
  },
};

export const points: readonly Point[] = decouplingPoints.map((id) => ({ id, ...facts[id] }));

export function pointOf(id: DecouplingPoint): Point {
  return { id, ...facts[id] };
}

export function pointOfWord(word: string): Point {
  return points.find((point) => point.word === word) ?? pointOf('assembleToOrder');
}

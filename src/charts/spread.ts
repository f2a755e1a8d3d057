/** Keeps labels from lying on each other: each as near as possible to the place it wants, in the same order. */
export interface Wish {
  /** Where the label's middle would best be. */
  readonly wanted: number;
  readonly height: number;
}

interface Block {
  readonly first: number;
  count: number;
  height: number;
  /** Sum of the places that the block's own top would need for each member to sit at its wish. */
  tops: number;
}

/** Middles for the wishes, in the order given, inside [from, to] as far as they fit. */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wanted(wishes, a) - wanted(wishes, b));
  const blocks: Block[] = [];
  order.forEach((index, position) => {
    const wish = wishes[index] as Wish;
    blocks.push({ first: position, count: 1, height: wish.height, tops: wish.wanted - wish.height / 2 });
    // Blocks that touch are merged and take the mean of what their members want: the least total displacement.
    while (blocks.length > 1 && overlaps(blocks, from, to)) merge(blocks);
  });
  const middles = new Array<number>(wishes.length).fill(0);
  for (const block of blocks) {
    let top = topOf(block, from, to);
    for (let position = block.first; position < block.first + block.count; position += 1) {
      const index = order[position] as number;
      const { height } = wishes[index] as Wish;
      middles[index] = top + height / 2;
      top += height;
    }
  }
  return middles;
}

function wanted(wishes: readonly Wish[], index: number): number {
  return (wishes[index] as Wish).wanted;
}

function topOf(block: Block, from: number, to: number): number {
  return Math.max(from, Math.min(block.tops / block.count, to - block.height));
}

function overlaps(blocks: readonly Block[], from: number, to: number): boolean {
  const [upper, lower] = blocks.slice(-2) as [Block, Block];
  return topOf(upper, from, to) + upper.height > topOf(lower, from, to);
}

function merge(blocks: Block[]): void {
  const lower = blocks.pop() as Block;
  const upper = blocks[blocks.length - 1] as Block;
  upper.tops += lower.tops - lower.count * upper.height;
  upper.count += lower.count;
  upper.height += lower.height;
}

/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter does not see the types of .astro files; astro check does */
/** What a chapter or a note may use, by name. `content/` imports nothing: pages hand these to `<Content>`. */
import Aside from './Aside.astro';
import Calculator from './Calculator.astro';
import CalculatorLink from './CalculatorLink.astro';
import CaseList from './CaseList.astro';
import Cite from './Cite.astro';
import CostTable from './CostTable.astro';
import Crossover from './Crossover.astro';
import Exercise from './Exercise.astro';
import Formula from './Formula.astro';
import Math from './Math.astro';
import ModelValue from './ModelValue.astro';
import ModulesIntoProducts from './ModulesIntoProducts.astro';
import PageLink from './PageLink.astro';
import PooledShelf from './PooledShelf.astro';
import Predict from './Predict.astro';
import ProductPlane from './ProductPlane.astro';
import ProductProcessMatrix from './ProductProcessMatrix.astro';
import ProductTable from './ProductTable.astro';
import QueueAtBottleneck from './QueueAtBottleneck.astro';
import Quiz from './Quiz.astro';
import Sawtooth from './Sawtooth.astro';
import ServedWithin from './ServedWithin.astro';
import Strategy from './Strategy.astro';
import SupplyLinePoints from './SupplyLinePoints.astro';
import Takeaways from './Takeaways.astro';
import Term from './Term.astro';
import ThreeShelves from './ThreeShelves.astro';
import WhoWaits from './WhoWaits.astro';

export const mdxComponents = {
  Aside,
  Calculator,
  CalculatorLink,
  CaseList,
  Cite,
  CostTable,
  Crossover,
  Exercise,
  Formula,
  Math,
  ModelValue,
  ModulesIntoProducts,
  PageLink,
  PooledShelf,
  Predict,
  ProductPlane,
  ProductProcessMatrix,
  ProductTable,
  QueueAtBottleneck,
  Quiz,
  Sawtooth,
  ServedWithin,
  Strategy,
  SupplyLinePoints,
  Takeaways,
  Term,
  ThreeShelves,
  WhoWaits,
};

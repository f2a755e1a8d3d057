/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter does not see the types of .astro files; astro check does */
/** What pages that derive the model may use. Calculators are linked here, not shown: these are pages of text. */
import Aside from '../../components/Aside.astro';
import CalculatorLink from '../../components/CalculatorLink.astro';
import Cite from '../../components/Cite.astro';
import Formula from '../../components/Formula.astro';
import Math from '../../components/Math.astro';
import ModelValue from '../../components/ModelValue.astro';
import PageLink from '../../components/PageLink.astro';
import Strategy from '../../components/Strategy.astro';
import Term from '../../components/Term.astro';
import CheckTable from './_CheckTable.astro';
import PublishedTable from './_PublishedTable.astro';
import ValidationSummary from './_ValidationSummary.astro';

export const methodComponents = {
  Aside,
  CalculatorLink,
  CheckTable,
  Cite,
  Formula,
  Math,
  ModelValue,
  PageLink,
  PublishedTable,
  Strategy,
  Term,
  ValidationSummary,
};

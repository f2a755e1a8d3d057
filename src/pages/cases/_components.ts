/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter does not see the types of .astro files; astro check does */
/** What a case may use: text only, so that its page stays light and without script. */
import CalculatorLink from '../../components/CalculatorLink.astro';
import Cite from '../../components/Cite.astro';
import ModelValue from '../../components/ModelValue.astro';
import PageLink from '../../components/PageLink.astro';
import Strategy from '../../components/Strategy.astro';
import Term from '../../components/Term.astro';
import FirmLike from './_FirmLike.astro';

export const caseComponents = { CalculatorLink, Cite, FirmLike, ModelValue, PageLink, Strategy, Term };

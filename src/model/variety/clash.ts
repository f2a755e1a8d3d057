/** Which options do not go together. Options and modules are counted from 0. */
export interface OptionOfModule {
  readonly module: number;
  readonly option: number;
}

/** Two options of different modules that no product may combine. */
export type Clash = readonly [OptionOfModule, OptionOfModule];

/** The table that pages are sent with. Their scripts leave it out: a browser loads it when somebody asks for the numbers. */
import ChartTable from './ChartTable.svelte';

export const sentTable: typeof ChartTable | undefined = ChartTable;

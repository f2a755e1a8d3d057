/**
 * Half of Chart.js serves what this site's charts never do: animate, follow the mouse, draw data sets of its own, know
 * dates, mix colors. Its classes refer to one another, so tree shaking keeps them all; here the ends are cut. What lays
 * out and draws axes stays as its authors wrote it.
 */
import type { Plugin } from 'vite';
import { withoutUnused, type Unused } from './lib/without-unused.ts';

const unused: readonly (readonly [path: RegExp, parts: Unused])[] = [
  [
    /\/chart\.js\/dist\/chart\.js$/,
    {
      emptied: names(`
        DatasetController BarController BubbleController DoughnutController LineController PieController
        PolarAreaController RadarController ScatterController
        CategoryScale LogarithmicScale RadialLinearScale TimeScale TimeSeriesScale autoSkip
        Animation Animations interpolators onAnimationsComplete onAnimationProgress
        DomPlatform _detectPlatform Interaction determineLastEvent moveNumericKeys`),
      members: {
        Animator: names('_notify _refresh _update _getAnims listen add has start running stop remove'),
        Chart: names(`
          _getUniformDataChanges _updateHiddenIndices _updateMetasets _removeUnreferencedMetasets _destroyDatasetMeta
          buildOrUpdateControllers _resetElements reset _updateDataset _updateDatasets _drawDataset getDatasetMeta
          getVisibleDatasetCount isDatasetVisible setDatasetVisibility toggleDataVisibility getDataVisibility
          _updateVisibility hide show
          bindUserEvents bindResponsiveEvents _eventHandler _handleEvent isPointInArea getElementsAtEventForMode
          getActiveElements setActiveElements _getActiveElements updateHoverStyle _updateHoverStyles
          toBase64Image isPluginEnabled`),
        Config: names(
          'datasetScopeKeys datasetAnimationScopeKeys datasetElementScopeKeys resolveNamedOptions',
        ),
        Registry: names('remove addControllers addElements addPlugins removeControllers removeElements'),
        Element: names('tooltipPosition getProps'),
        // Ticks are ours.
        Scale: names('_tickSize _maxDigits getLabels getLineWidthForValue'),
        LinearScaleBase: names('buildTicks getTickLimit computeTickLimit getLabelForValue'),
        LinearScale: names('computeTickLimit'),
      },
    },
  ],
  [
    /\/chart\.js\/dist\/chunks\/index\.js$/,
    {
      emptied: names('color getHoverColor applyAnimationsDefaults drawBackdrop decorateText'),
      members: { formatters: names('numeric logarithmic') },
    },
  ],
];

export function leanCharts(): Plugin {
  return {
    name: 'lean-charts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const parts = unused.find(([path]) => path.test(id))?.[1];
      return parts && { code: withoutUnused(code, this.parse(code), parts), map: null };
    },
  };
}

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * Who may import whom: data flows one way. Each layer lists the layers it may import; whatever is
 * not listed is refused, type imports included, with the advice as the message. The first pattern
 * that fits a file says its layer.
 */

/** The stages of the extraction, in the order of the flow: each may import itself and those before. */
const stages = ['text', 'gazetteer', 'read', 'recognise', 'resolve', 'events', 'build'];

/** What panels of the page share; panels themselves never import one another. */
const shared = ['state', 'load', 'words', 'theme', 'controls'];

const stageLayers = stages.map((stage, at) => ({
  name: `extract-${stage}`,
  pattern: `src/extract/${stage}/**`,
  may: ['graph', 'document', ...stages.slice(0, at + 1).map((earlier) => `extract-${earlier}`)],
  advice: `src/extract/${stage} may import src/graph, src/extract/document.ts and the stages before it (${stages.slice(0, at).join(', ')}). Pass what you need forward through the pipeline.`,
}));

const sharedLayers = shared.map((name) => ({
  name: `view-${name}`,
  pattern: `src/view/${name}/**`,
  may: ['graph', ...shared.map((other) => `view-${other}`)],
  advice: `src/view/${name} is shared by all panels and may import src/graph and ${shared.join(', ')} only. Let the panel or the app pass the rest in.`,
}));

const everyStage = stages.map((stage) => `extract-${stage}`);

export const layers = [
  {
    name: 'graph',
    pattern: 'src/graph/**',
    may: ['graph'],
    advice:
      'src/graph is the contract: it imports neither extract, view, react nor node. Move what you need into src/graph, or the code that needs it out.',
  },
  {
    name: 'document',
    pattern: 'src/extract/document.ts',
    may: ['graph'],
    advice: 'src/extract/document.ts holds the types of all stages and may import src/graph only.',
  },
  ...stageLayers,
  {
    name: 'pipeline',
    pattern: 'src/extract/*.ts',
    may: ['graph', 'document', 'pipeline', ...everyStage],
    advice: 'The pipeline knows the stages, not the command line nor the view.',
  },
  {
    name: 'cli',
    pattern: 'src/extract/cli/**',
    may: ['graph', 'document', 'pipeline', 'cli', ...everyStage],
    advice:
      'The command line never imports src/view: the page reads graph.json and nothing else. Shared questions live in src/graph.',
  },
  {
    name: 'examples',
    pattern: 'src/extract/examples/**',
    may: ['document', 'pipeline', 'cli', 'examples', ...everyStage],
    advice:
      'Examples of what sentences say go through the whole pipeline, as the command line does; nothing imports them.',
  },
  ...sharedLayers,
  {
    name: 'app',
    pattern: ['src/view/app/**', 'src/view/*.{ts,tsx}'],
    may: ['graph', 'app', 'panel', 'canvas', ...shared.map((name) => `view-${name}`)],
    advice:
      'The page never imports src/extract: it reads graph.json. Shared types and questions live in src/graph.',
  },
  ...['canvas', 'panel'].map((name) => ({
    name,
    pattern: name === 'canvas' ? 'src/view/(canvas)/**' : 'src/view/(*)/**',
    capture: ['panel'],
    may: [
      'graph',
      ...shared.map((other) => `view-${other}`),
      { panel: '{{ from.file.captured.panel }}' },
    ],
    advice:
      'Panels do not import one another: they meet in src/view/app, state, load, words and theme. What two panels need goes there, or into src/graph.',
  })),
];

const view = ['app', 'panel', 'canvas', ...shared.map((name) => `view-${name}`)];
const disk = ['cli', 'extract-read'];

/** Packages and Node modules that only some layers may import. */
export const packages = [
  {
    module: { origin: 'core' },
    allowed: disk,
    advice:
      'Only src/extract/read and src/extract/cli touch Node: pass the content in, so that the rest also runs in a browser.',
  },
  ...['react', 'react-dom', '@tanstack/react-query', 'nuqs', 'react-aria-components'].map(
    (source) => ({
      module: { origin: 'external', source },
      allowed: view,
      advice: 'React and its libraries live in src/view only.',
    }),
  ),
  ...['cytoscape', 'react-cytoscapejs'].map((source) => ({
    module: { origin: 'external', source },
    allowed: ['canvas'],
    advice: 'Only src/view/canvas imports Cytoscape: give it data and callbacks instead.',
  })),
];

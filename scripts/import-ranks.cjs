/**
 * Which way imports may go: a file imports from lower ranks, and within its own rank from its own
 * folder only. lib/README.md has the table with the reasons.
 */
const ranks = [
  ['lib/model', 'lib/text'],
  ['lib/article', 'lib/extract', 'lib/export'],
  ['lib/anchoring'],
  ['lib/highlight', 'lib/messaging', 'lib/store'],
  ['lib/reading', 'lib/library'],
  ['components'],
  ['entrypoints'],
];

/** @param {string[]} list */
const folders = (list) => `^(${list.join('|')})/`;
/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const ranked = ranks.flatMap((rank, index) =>
  rank.map((folder) => ({
    name: `rank-of-${folder.replace('lib/', '')}`,
    comment: `${folder} imports from lower ranks and from itself`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: {
      path: folders([...ranks.flat(), 'tests', 'scripts']),
      pathNot: folders([folder, ...ranks.slice(0, index).flat()]),
    },
  })),
);

/**
 * @param {string} name
 * @param {string} allowed
 * @param {string} path
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (name, allowed, path) => ({
  name,
  severity: 'error',
  from: { path: '^(lib|components|entrypoints)/', pathNot: allowed },
  to: { path },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ranked,
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'model-imports-zod-only',
      severity: 'error',
      from: { path: '^lib/(model|text)/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|@types)/' },
    },
    {
      name: 'reading-never-reaches-store',
      severity: 'error',
      from: { path: '^lib/reading/' },
      to: { path: '^lib/store/', reachable: true },
    },
    {
      name: 'library-never-reaches-the-page',
      severity: 'error',
      from: { path: '^lib/library/' },
      to: { path: '^lib/(article|anchoring|highlight)/', reachable: true },
    },
    {
      name: 'components-are-presentational',
      comment: 'props in, callbacks out: no browser API, no store, no messaging, no page',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/', pathNot: '^lib/(model|text)/' },
    },
    only(
      'browser-api-in-adapters-only',
      '^(entrypoints/|lib/messaging/|lib/store/settings)',
      'node_modules/(wxt|@wxt-dev|webextension-polyfill)/',
    ),
    only('dexie-in-store-only', '^lib/store/', 'node_modules/dexie/'),
    only('preact-in-views-only', '^(components|entrypoints)/', 'node_modules/(preact|@preact)/'),
    {
      name: 'content-scripts-have-no-store',
      severity: 'error',
      from: { path: '^entrypoints/(detector|reader)' },
      to: { path: '^lib/(store|library|export)/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};

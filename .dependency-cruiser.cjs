/** Who may import whom. core stands alone; files turns bytes into snapshots; cli puts them together. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^core/|^node_modules/(zod|big\\.js|@types/big\\.js|minisearch)/' },
    },
    {
      name: 'files-knows-core-only',
      severity: 'error',
      from: { path: '^files/' },
      to: { pathNot: '^(core|files)/|^node_modules/(fflate|saxes|xmlchars|csv-parse)/' },
    },
    {
      name: 'cli-knows-core-and-files',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(test|scripts|examples)/' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$|test/|scripts/' }, to: {} },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};

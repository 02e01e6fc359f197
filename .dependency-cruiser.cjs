const services = 'intake|review|research|briefs|tracking|gateway';
const tests = String.raw`\.(spec|fixture)\.ts$|/conformance\.ts$|/testing/|/faults/|^apps/standalone/src/screens/`;

/** Which way imports may point. Every rule is an error. */
const rules = [
  {
    name: 'no-circle',
    comment: 'Two modules that need each other are one, or a third is missing.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'services-share-only-events',
    comment: 'A service never imports another: what they share is an event in libs/contracts.',
    from: { path: `^apps/(${services})/` },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'libs-know-no-app',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'domain-is-pure',
    comment: 'Rules of an aggregate know no framework, database, clock or randomness.',
    from: { path: `^apps/(${services})/src/domain/`, pathNot: tests },
    to: {
      path: ['node_modules/(@nestjs|typeorm|pg|kafkajs|fastify|@fastify)', '^(node:)?(fs|http|net|child_process)'],
    },
  },
  {
    name: 'imports-point-inwards',
    comment: 'http, reactions, timers and queries know the domain; it knows none of them.',
    from: { path: `^apps/(${services})/src/domain/`, pathNot: tests },
    to: { path: '^apps/[^/]+/src/(http|reactions|timers|queries|persistence|messages|accounts|proxy)/' },
  },
  {
    name: 'rows-know-no-http',
    from: { path: `^apps/(${services})/src/(queries|persistence)/`, pathNot: tests },
    to: { path: '^apps/[^/]+/src/(http|reactions|timers)/' },
  },
  {
    name: 'events-stands-alone',
    comment: 'The event library could be published on its own.',
    from: { path: '^libs/events/src/', pathNot: tests },
    to: { path: '^(libs/(?!events/)|apps/)' },
  },
  {
    name: 'contracts-need-only-events',
    from: { path: '^libs/contracts/src/', pathNot: tests },
    to: { path: '^libs/(?!contracts/|events/)' },
  },
  {
    name: 'identity-and-persistence-stand-alone',
    from: { path: '^libs/(identity|persistence)/src/', pathNot: tests },
    to: { path: '^libs/', pathNot: '^libs/$1/' },
  },
  {
    name: 'one-kafka-client',
    comment:
      'kafkajs stays behind one adapter, so that another client can replace it; the benchmarks measure against it bare.',
    from: { path: '^(apps|libs)/', pathNot: '^libs/events/src/kafka/|^libs/testing/|^apps/bench/' },
    to: { path: 'node_modules/kafkajs' },
  },
  {
    name: 'tests-stay-outside',
    comment: 'What runs does not need the test harness; npm run kafka and the benchmarks share its broker.',
    from: {
      path: '^(apps|libs)/',
      pathNot: [tests, '^libs/testing/', '^apps/standalone/src/tools/kafka.ts$', '^apps/bench/'],
    },
    to: { path: '^libs/testing/' },
  },
  {
    name: 'no-specs-in-code',
    from: { path: '^(apps|libs)/', pathNot: tests },
    to: { path: String.raw`\.(spec|fixture)\.ts$` },
  },
  {
    name: 'no-undeclared-package',
    from: { path: '^(apps|libs)/' },
    to: {
      dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
      pathNot: 'node_modules/@jest/globals',
    },
  },
  {
    name: 'no-development-package-in-code',
    from: { path: '^(apps|libs)/[^/]+/src/', pathNot: [tests, '^libs/testing/'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
].map((rule) => ({ severity: 'error', ...rule }));

module.exports = {
  forbidden: rules,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['zhitong-source', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

// Tests of the project alone: they pass without any folder beside this one.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/real/'],
  transform: { '^.+\\.[tj]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  transformIgnorePatterns: ['/node_modules/(?!(commander|csv-parse)/)'],
  setupFiles: ['<rootDir>/test/helpers/seed.ts'],
  maxWorkers: 2,
};

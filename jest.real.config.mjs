// Tests on real public files, kept outside the project; each says "skipped" where the files are not there.
import base from './jest.config.mjs';
export default { ...base, testMatch: ['<rootDir>/test/real/**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/'] };

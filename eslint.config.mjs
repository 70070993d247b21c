import tseslint from 'typescript-eslint';

/** What the compiler lets through in core although core must not depend on a clock, a locale or chance. */
const impure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'core never reads the clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core never reads the clock.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'core never uses chance.' },
  { selector: "Identifier[name='Intl']", message: 'core never uses a locale.' },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'core never uses a locale.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['core/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...impure] } },
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);

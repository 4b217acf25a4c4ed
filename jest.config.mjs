export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(ts|mjs|js)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(markdown-it|entities|linkify-it|mdurl|punycode\\.js|uc\\.micro|parse5|pdfjs-dist|hyparquet|hyparquet-writer)/)',
  ],
  testEnvironment: 'node',
  // Against what hangs. It is no measure of speed: a busy machine may take many times as long.
  testTimeout: 600_000,
}

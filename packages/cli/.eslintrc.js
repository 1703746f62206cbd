module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // What is imported is bundled into one file, so nothing of it is installed
    // with the command line: all of it are development dependencies.
    '@backstage/no-undeclared-imports': 'off',
  },
});

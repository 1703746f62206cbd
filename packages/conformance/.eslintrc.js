module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // It asks the backend from outside, as it is installed.
    '@backstage/no-mixed-plugin-imports': 'off',
  },
});

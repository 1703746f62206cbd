module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // It measures the portal as a whole, so it takes backend plugins together.
    '@backstage/no-mixed-plugin-imports': 'off',
  },
});

const { TestEnvironment } = require('jest-environment-node');

/** One failing test tells enough of a mutant: what comes after it is skipped. Tells the tests which of them are asked for. */
module.exports = class Omgeving extends TestEnvironment {
  #gefaald = false;

  constructor(config, context) {
    super(config, context);
    this.global.gevraagdeTests = config.globalConfig.testNamePattern;
  }

  async handleTestEvent(event) {
    if (event.name === 'test_start' && this.#gefaald) event.test.mode = 'skip';
    if (event.name === 'test_done' && event.test.errors.length > 0) this.#gefaald = true;
  }
};

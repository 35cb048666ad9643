const { TestEnvironment } = require('jest-environment-node');

/** What every test file of a process shares; loaded by a test file itself, it would be loaded anew by each of them. */
const perProces = { laadJsdom: () => require('jsdom'), scripts: new Map() };

module.exports = class Omgeving extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.perProces = perProces;
  }
};

export * from '../src/engine';
export * from '../src/kaders';

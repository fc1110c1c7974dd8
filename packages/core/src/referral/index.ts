export * from './guide.js';
export * from './refer.js';

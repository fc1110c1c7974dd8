/** How a question reaches an organisation: by which ways, with what in it, and what is wrong with it. */
export * from './call.js';
export * from './channels.js';
export * from './links.js';
export * from './message.js';
export * from './origins.js';

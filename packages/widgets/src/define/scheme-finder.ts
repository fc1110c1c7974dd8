import { define } from '../base/define.js';
import { SchemeFinder } from '../scheme-finder/scheme-finder.js';

define('mkb-scheme-finder', SchemeFinder);

declare global {
  interface HTMLElementTagNameMap {
    'mkb-scheme-finder': SchemeFinder;
  }
}

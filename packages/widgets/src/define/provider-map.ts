import { define } from '../base/define.js';
import { ProviderMap } from '../provider-map/provider-map.js';

define('mkb-provider-map', ProviderMap);

declare global {
  interface HTMLElementTagNameMap {
    'mkb-provider-map': ProviderMap;
  }
}

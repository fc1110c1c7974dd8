import { define } from '../base/define.js';
import { ReferralWizard } from '../referral-wizard/referral-wizard.js';

define('mkb-referral-wizard', ReferralWizard);

declare global {
  interface HTMLElementTagNameMap {
    'mkb-referral-wizard': ReferralWizard;
  }
}

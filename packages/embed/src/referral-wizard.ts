import '@mkb-wegwijzer/widgets/define/referral-wizard';

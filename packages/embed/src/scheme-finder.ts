import '@mkb-wegwijzer/widgets/define/scheme-finder';

import '@mkb-wegwijzer/widgets/define/provider-map';

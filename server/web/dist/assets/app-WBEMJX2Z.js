import"./chunk-MI54WFV6.js";

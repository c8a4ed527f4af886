import"./chunk-UPZHOWRP.js";

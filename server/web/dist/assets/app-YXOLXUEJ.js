import"./chunk-SSFV27KK.js";

import"./chunk-NV7ROMLM.js";

import"./chunk-2CEJPZFX.js";

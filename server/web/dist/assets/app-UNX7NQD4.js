import"./chunk-2EPJ55KV.js";

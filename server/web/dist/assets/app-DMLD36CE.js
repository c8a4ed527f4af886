import"./chunk-ZWYK3M62.js";

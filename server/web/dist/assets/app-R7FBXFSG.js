import"./chunk-X5CWOSJB.js";

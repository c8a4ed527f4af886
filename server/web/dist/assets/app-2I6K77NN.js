import"./chunk-ALPGBZTD.js";

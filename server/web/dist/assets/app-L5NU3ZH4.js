import"./chunk-GAUVXYP3.js";

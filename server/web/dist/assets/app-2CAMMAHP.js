import"./chunk-C36FD3FQ.js";
